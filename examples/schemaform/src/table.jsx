// Draws what layout.js planned: an object marked as a table becomes an HTML table, its rows table rows, its cells cells.
// Everything else goes to the templates that react-jsonschema-form brings.
import { getDefaultRegistry } from '@rjsf/core'
import { getUiOptions } from '@rjsf/utils'
import { limit } from './schema.js'

const { FieldTemplate: PlainField, ObjectFieldTemplate: PlainObject } = getDefaultRegistry().templates

export function ObjectFieldTemplate(props) {
  const { part, beside } = getUiOptions(props.uiSchema)
  const contents = props.properties.map((property) => property.content)
  if (part === 'rows' || part === 'row') return contents
  if (part !== 'table') return <PlainObject {...props} />
  return (
    <fieldset id={props.fieldPathId.$id} className="grid">
      <legend>{props.title}</legend>
      <table>
        <tbody>{contents.filter((_, i) => !beside.includes(props.properties[i].name))}</tbody>
      </table>
      {contents.filter((_, i) => beside.includes(props.properties[i].name))}
    </fieldset>
  )
}

/** Of a description only the limit is shown: the place is where one already looks, and that an object is one goes without saying. */
export function DescriptionFieldTemplate({ id, schema }) {
  const text = !schema.properties && limit(schema)
  return text && <div id={id} className="field-description">{text}</div>
}

export function FieldTemplate(props) {
  const options = getUiOptions(props.uiSchema)
  switch (options.part) {
    case 'rows':
      return props.children
    case 'row':
      return <Row {...props} options={options} />
    case 'cell':
      return <Cell {...props} options={options} />
    default:
      return <PlainField {...props} />
  }
}

function Row(props) {
  const { band, columns, heads, depth, width } = props.options
  return (
    <>
      {band && <tr className="band"><th colSpan={width} scope="colgroup">{band}</th></tr>}
      {columns && columns.map((line, i) => (
        <tr key={i} className="columns">
          {i === 0 && <td colSpan={depth} rowSpan={columns.length} />}
          {line.map((head) => <th key={head.text} scope="col" colSpan={head.colSpan} rowSpan={head.rowSpan}>{head.text}</th>)}
        </tr>
      ))}
      <tr>
        {heads.map(({ text, group, ...span }) => <th key={text} {...span} scope={group ? 'rowgroup' : 'row'}>{text}</th>)}
        {props.options.name ? <Cell {...props} /> : props.children}
      </tr>
    </>
  )
}

function Cell({ options, children, errors }) {
  return <td colSpan={options.span} data-column={options.name}>{children}{errors}</td>
}

/** One cell: a plain text input, so that whatever was typed stays to be seen and to be refused. */
export function CellWidget({ id, value, label, options, schema, rawErrors, readonly, disabled, onChange, onBlur }) {
  return (
    <input
      id={id} name={id} className="form-control" autoComplete="off" inputMode="decimal"
      value={value ?? ''} readOnly={readonly} disabled={disabled} title={schema.description}
      aria-label={label} aria-invalid={rawErrors?.length > 0} aria-describedby={`${id}__error`}
      onChange={({ target }) => onChange(target.value.trim() === '' ? options.emptyValue : target.value)}
      onBlur={({ target }) => onBlur(id, target.value)}
    />
  )
}
