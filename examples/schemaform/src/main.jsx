// A form for a schema. It knows nothing of what the schema describes: change the schema and the form changes.
import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import Form from '@rjsf/core'
import { uiSchema } from './layout.js'
import { NumberField } from './number.jsx'
import { complete } from './schema.js'
import { CellWidget, DescriptionFieldTemplate, FieldTemplate, ObjectFieldTemplate } from './table.jsx'
import { validator } from './validator.js'
import { translate } from './words.js'

const plain = (data) => JSON.parse(JSON.stringify(data))

function Page({ schema, ui }) {
  const [data, setData] = useState(() => complete(schema, schema))
  const [opened, setOpened] = useState(0)
  const [document, setDocument] = useState(null)
  const submitted = useRef(false)

  async function open({ target }) {
    try {
      setData(complete(schema, schema, JSON.parse(await target.files[0].text())))
    } catch (error) {
      return alert(`${target.files[0].name}：${error.message}`)
    }
    submitted.current = false
    setDocument(null)
    setOpened(opened + 1)
  }

  // A form being filled is a draft, and nothing is required of a draft; the document handed in must be whole.
  const draft = (errors) => (submitted.current ? errors : errors.filter((error) => error.name !== 'required'))

  return (
    <div onSubmitCapture={() => { submitted.current = true }}>
      <label className="open">打开 JSON <input type="file" accept=".json" onChange={open} /></label>
      <Form
        key={opened}
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
      {document && <Result document={document} />}
    </div>
  )
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
createRoot(main).render(<Page schema={schema} ui={ui} />)
