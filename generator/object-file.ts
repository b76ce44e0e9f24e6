// One section of an ELF object file (64-bit, little-endian), as in elf(5).

const SECTION_HEADERS_OFFSET = 40
const SECTION_COUNT = 60
const NAMES_INDEX = 62
const HEADER_SIZE = 64

/** The bytes of the section `name`. */
export function section(file: Buffer, name: string): Buffer {
  const headers = Number(file.readBigUInt64LE(SECTION_HEADERS_OFFSET))
  const bytesOf = (index: number): Buffer => {
    const header = headers + HEADER_SIZE * index
    const offset = Number(file.readBigUInt64LE(header + 24))
    return file.subarray(offset, offset + Number(file.readBigUInt64LE(header + 32)))
  }
  const names = bytesOf(file.readUInt16LE(NAMES_INDEX))
  for (let index = 0; index < file.readUInt16LE(SECTION_COUNT); index++) {
    const start = file.readUInt32LE(headers + HEADER_SIZE * index)
    if (names.toString('latin1', start, names.indexOf(0, start)) === name) return bytesOf(index)
  }
  throw new Error(`the object file has no section ${name}`)
}
