// A form for a schema. It knows nothing of what the schema describes: change the schema and the form changes.
import { Component, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import Form from '@rjsf/core'
import { uiSchema } from './layout.js'
import { NumberField } from './number.jsx'
import { open } from './open.js'
import { complete } from './schema.js'
import { CellWidget, DescriptionFieldTemplate, FieldTemplate, ObjectFieldTemplate } from './table.jsx'
import { validator } from './validator.js'
import { translate } from './words.js'

const plain = (data) => JSON.parse(JSON.stringify(data))

function Page({ name, schema, ui }) {
  const [data, setData] = useState(() => complete(schema, schema))
  const [opened, setOpened] = useState(0)
  const [document, setDocument] = useState(null)
  const [refused, setRefused] = useState(null)
  const submitted = useRef(false)

  async function openFile({ target }) {
    const [file] = target.files
    if (!file) return // the dialog was cancelled
    try {
      setData(complete(schema, schema, await open(file, schema, name)))
      setRefused(null)
    } catch (error) {
      return setRefused({ file: file.name, message: error.message, schema: error.schema })
    } finally {
      target.value = '' // the same file, corrected, can be opened again
    }
    submitted.current = false
    setDocument(null)
    setOpened(opened + 1)
  }

  // A form being filled is a draft, and nothing is required of a draft; the document handed in must be whole.
  const draft = (errors) => (submitted.current ? errors : errors.filter((error) => error.name !== 'required'))

  return (
    <div onSubmitCapture={() => { submitted.current = true }}>
      <label className="open">打开 JSON <input type="file" accept=".json" onChange={openFile} /></label>
      {refused && <Refused {...refused} />}
      <Guard key={opened}>
        <Form
          schema={schema}
          uiSchema={ui}
          formData={data}
          validator={validator}
          fields={{ NumberField }}
          widgets={{ cell: CellWidget }}
          templates={{ DescriptionFieldTemplate, FieldTemplate, ObjectFieldTemplate }}
          translateString={translate}
          transformErrors={draft}
          liveValidate="onChange"
          noHtml5Validate
          focusOnFirstError
          experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults' }}
          onChange={(event) => { setData(event.formData); setDocument(null) }}
          onError={() => setDocument(null)}
          onSubmit={(event) => setDocument(plain(event.formData))}
        />
      </Guard>
      {document && <Result document={document} />}
    </div>
  )
}

function Refused({ file, message, schema }) {
  return (
    <p className="panel" id="refused" role="alert">
      {file}：{message}
      {schema && <>。<a href={`?schema=${encodeURIComponent(schema)}`}>换用 {schema} 的表单</a></>}
    </p>
  )
}

/** If the form cannot draw what it was given, the page stays and another file can be opened. */
class Guard extends Component {
  state = {}
  static getDerivedStateFromError = (error) => ({ error })
  render = () => (this.state.error ? <p className="panel" role="alert">本页无法显示：{this.state.error.message}</p> : this.props.children)
}

function Result({ document }) {
  const text = JSON.stringify(document, null, 2) + '\n'
  return (
    <section className="result">
      <a download="document.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>下载 JSON</a>
      <pre id="document">{text}</pre>
    </section>
  )
}

const main = document.getElementById('form')
const name = new URLSearchParams(location.search).get('schema') ?? main.dataset.schema
const schema = await (await fetch(`jsonschema/${encodeURIComponent(name)}`)).json()
document.title = schema.title
const ui = {
  ...uiSchema(schema),
  'ui:options': { enableOptionalDataFieldForType: [] }, // the document itself is not optional, objects in it may be
  'ui:globalOptions': { enableOptionalDataFieldForType: ['object'] },
  'ui:submitButtonOptions': { submitText: '提交' },
}
createRoot(main).render(<Page name={name} schema={schema} ui={ui} />)
