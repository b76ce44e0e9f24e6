// Device numbers as stat and mknod have them (include/linux/kdev_t.h, new_encode_dev): a minor number of 20
// bits around a major one of 12.

/** The major number of a device: its driver. */
export function major(dev: number): number {
  return (dev >>> 8) & 0xfff
}

/** The minor number of a device: which one of the driver's. */
export function minor(dev: number): number {
  return (dev & 0xff) | ((dev >>> 12) & 0xfff00)
}

/** A device number as `mknod` takes it. @throws RangeError unless major has 12 bits and minor 20. */
export function makedev(major: number, minor: number): number {
  if (!Number.isInteger(major) || major < 0 || major > 0xfff) {
    throw new RangeError(`makedev: expected a major number within 0 .. 4095, got ${major}`)
  }
  if (!Number.isInteger(minor) || minor < 0 || minor > 0xfffff) {
    throw new RangeError(`makedev: expected a minor number within 0 .. 1048575, got ${minor}`)
  }
  return ((minor & 0xff) | (major << 8) | ((minor & 0xfff00) << 12)) >>> 0
}
