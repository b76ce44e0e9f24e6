// Values of programs that are not there yet, or that are of another kind.

import type { Mistake } from './mistake.js'

export const programs: readonly Mistake[] = [
  {
    title: 'a process as a descriptor, in a program',
    wrong: 'program((p) => p.close(p.getpid()))',
    right: 'program((p) => p.close(p.dup(fd)))',
    message: "Argument of type 'Ref<Pid>' is not assignable to parameter of type",
  },
  {
    title: 'arithmetic with a result that is not there yet',
    wrong: 'program((p) => void (p.lseek(fd, 0, c.SEEK_END) + 1))',
    right: 'program((p) => void p.lseek(fd, 0, c.SEEK_END))',
    message: "Operator '+' cannot be applied to types 'Ref<number>' and 'number'",
  },
  {
    title: 'a result that is not there yet in a direct call',
    wrong: 'program((p) => void sys.close(p.dup(fd)))',
    right: 'program((p) => void p.close(p.dup(fd)))',
    message: "Argument of type 'Ref<Fd>' is not assignable to parameter of type 'FdArg'",
  },
  {
    title: 'what an attempt gave as an argument',
    wrong: 'program((p) => p.close(p.attempt(() => p.dup(fd))))',
    right: 'program((p) => p.attempt(() => p.close(p.dup(fd))))',
    message: "Argument of type 'Ref<Result<Fd>>' is not assignable to parameter of type",
  },
  {
    title: 'what run gave, unchecked',
    wrong: 'program((p) => p.dup(fd)).run() + 1',
    right: 'program((p) => p.dup(fd)).must() + 1',
    message: "Operator '+' cannot be applied to types",
  },
  {
    title: 'a parameter of another kind',
    wrong: 'program((p, path: Ref<string>) => p.unlink(path)).run(5)',
    right: "program((p, path: Ref<string>) => p.unlink(path)).run('/tmp/x')",
    message: "Argument of type 'number' is not assignable to parameter of type 'string'",
  },
  {
    title: 'a loop without an end',
    wrong: 'program((p) => p.loop(() => p.read(fd, bytes), { until: 0 }))',
    right: 'program((p) => p.loop(() => p.read(fd, bytes), { until: 0, max: 9 }))',
    message: "Property 'max' is missing in type",
  },
]
