import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { ABI } from '#generator/paths.js'

const read = (file: string): unknown => JSON.parse(readFileSync(join(ABI, file), 'utf8'))

describe('abi/*.json', () => {
  const ajv = new Ajv({ strict: true, strictRequired: false })
  ajv.addSchema(read('schema.json') as object)
  const files = readdirSync(ABI).filter(
    (file) => file.endsWith('.json') && !['schema.json', 'tsconfig.json'].includes(file),
  )
  const validator = (file: string) => {
    const validate = ajv.getSchema(`abi#/definitions/${file}`)
    assert.ok(validate, `schema.json says nothing of ${file}`)
    return validate
  }

  it('is as its schema says', () => {
    assert.deepEqual(files, [
      'constants.json',
      'errno.json',
      'numbers.json',
      'prototypes.json',
      'signals.json',
      'structs.json',
    ])
    for (const file of files) {
      const validate = validator(file)
      assert.ok(validate(read(file)), `${file}: ${ajv.errorsText(validate.errors)}`)
    }
  })

  it('is refused if anything is missing', () => {
    for (const file of files) {
      const validate = validator(file)
      for (const key of Object.keys(read(file) as object)) {
        const { [key]: _, ...rest } = read(file) as Record<string, unknown>
        assert.equal(validate(rest), false, `${file} without ${key}`)
      }
    }
  })
})
