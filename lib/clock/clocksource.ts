const FILE = '/sys/devices/system/clocksource/clocksource0/current_clocksource'

/**
 * What the kernel takes the time from: `tsc`, `kvm-clock`, `arch_sys_counter`; `hpet` and `acpi_pm` cannot be read from
 * user space, and reading a clock is then a syscall even in the vDSO. Undefined where /sys does not tell.
 */
export function clocksource(): string | undefined {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  try {
    return readFileSync(FILE, 'utf8').trim()
  } catch {
    return undefined
  }
}
