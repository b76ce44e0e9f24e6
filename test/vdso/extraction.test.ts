// What extract-images.ts does to a kernel, on kernels that are made here by the boot protocols.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { needs } from '../support/skip.js'
import { imageBytes } from './extracted.js'
import { vdsoOf } from './find-image.js'
import { kernelImage } from './kernel-image.js'

/** By name: the program that packs, what it is told, and its package. */
const PACKERS = {
  zstd: ['zstd', ['-q', '--ultra', '-22'], 'zstd'],
  xz: ['xz', ['--check=crc32'], 'xz-utils'],
  lzma: ['xz', ['--format=lzma'], 'xz-utils'],
  lz4: ['lz4', ['-q', '-l', '-9'], 'lz4'],
} as const

const X64 = imageBytes('7.2-x64.so')
const ARM64 = imageBytes('7.2-arm64.so')
const OLD_ARM64 = imageBytes('6.1-arm64.so')

/** A kernel for x86-64 and one for ARM64, each with everything in it that could be mistaken for its vDSO. */
const KERNELS = {
  x64: Buffer.concat([
    lie(X64, 16, 2),
    filler(4096),
    lie(X64, 16, 1),
    X64,
    filler(77),
    lie(X64, 4, 1),
    ARM64,
  ]),
  arm64: Buffer.concat([arm64Header(), lie(ARM64, 4, 1), filler(9), ARM64, filler(4000), X64, magicOnly()]),
}

describe('kernelImage', () => {
  it('unpacks a bzImage: gzip', () => {
    // gzip's own end is the length.
    assert.deepEqual(kernelImage(bzImage(gzipSync(KERNELS.x64)), 'x64'), KERNELS.x64)
  })

  for (const [name, [command, args, from]] of Object.entries(PACKERS)) {
    it(`unpacks a bzImage and a zboot image: ${name}`, function () {
      needs(this, [command], from)
      const packed = (kernel: Buffer) => execFileSync(command, [...args, '-c'], { input: kernel })
      const withLength = Buffer.concat([packed(KERNELS.x64), uint32(KERNELS.x64.length)])
      assert.deepEqual(kernelImage(bzImage(withLength), 'x64'), KERNELS.x64)
      assert.deepEqual(kernelImage(zboot(packed(KERNELS.arm64)), 'arm64'), KERNELS.arm64)
    })
  }

  it('takes an ARM64 Image as it is, or packed by gzip', () => {
    for (const file of [KERNELS.arm64, gzipSync(KERNELS.arm64), zboot(gzipSync(KERNELS.arm64))]) {
      assert.deepEqual(kernelImage(file, 'arm64'), KERNELS.arm64)
    }
  })

  it('refuses what is no kernel', () => {
    assert.throws(() => kernelImage(KERNELS.arm64, 'x64'), /expected a bzImage/)
    assert.throws(() => kernelImage(KERNELS.x64, 'arm64'), /expected gzip, .* got 0x7f454c46/)
    assert.throws(() => kernelImage(gzipSync(KERNELS.x64), 'arm64'), /expected an ARM64 Image/)
  })
})

describe('vdsoOf', () => {
  it('tells the 64-bit vDSO from everything else', () => {
    assert.deepEqual(vdsoOf(KERNELS.x64, 'x64'), X64)
    assert.deepEqual(vdsoOf(KERNELS.arm64.subarray(64), 'arm64'), ARM64)
  })

  it('does not choose where there is none, or more than one', () => {
    assert.throws(() => vdsoOf(filler(5000), 'x64'), /expected one 64-bit shared object for x64 .* got 0/)
    assert.throws(() => vdsoOf(Buffer.concat([ARM64, OLD_ARM64]), 'arm64'), /got 2/)
  })
})

/** Documentation/arch/x86/boot.rst: one sector of setup behind the first, then the payload at an offset. */
function bzImage(payload: Buffer): Buffer {
  const setup = Buffer.alloc(1024 + 16)
  setup.writeUInt8(1, 0x1f1)
  setup.write('HdrS', 0x202)
  setup.writeUInt16LE(0x20f, 0x206)
  setup.writeUInt32LE(16, 0x248)
  setup.writeUInt32LE(payload.length, 0x24c)
  return Buffer.concat([setup, payload, filler(100)])
}

/** drivers/firmware/efi/libstub/zboot-header.S. */
function zboot(payload: Buffer): Buffer {
  const header = Buffer.alloc(512)
  header.write('MZ\0\0zimg', 0)
  header.writeUInt32LE(header.length, 8)
  header.writeUInt32LE(payload.length, 12)
  return Buffer.concat([header, payload, filler(100)])
}

/** Documentation/arch/arm64/booting.rst. */
function arm64Header(): Buffer {
  const header = Buffer.alloc(64)
  header.write('ARM\x64', 0x38)
  return header
}

function lie(image: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(image)
  copy.writeUInt8(byte, at)
  return copy
}

function magicOnly(): Buffer {
  return Buffer.from('\x7fELF')
}

/** Bytes that do not repeat, without a magic among them. */
function filler(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, i) => (i * i + (i >> 3)) & 0xff))
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
