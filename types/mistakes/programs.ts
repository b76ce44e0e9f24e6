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
  {
    title: 'a loop until a value that it does not give',
    wrong: 'program((p) => p.loop(() => ({ n: p.read(fd, bytes) }), { until: 0, max: 9 }))',
    right: 'program((p) => p.loop(() => ({ n: p.read(fd, bytes) }), { max: 9 }))',
    message: "required in type 'Ref<unknown>'",
  },
  {
    title: 'the codes of a retry as strings',
    wrong: "program((p) => p.retry(['EINTR'], () => p.read(fd, bytes)))",
    right: 'program((p) => p.retry([c.EINTR], () => p.read(fd, bytes)))',
    message: "Type 'string' is not assignable to type 'number'",
  },
  {
    title: 'a size as a descriptor, in a program',
    wrong: 'program((p) => p.close(p.read(fd, bytes)))',
    right: 'program((p) => p.write(fd, bytes, p.read(fd, bytes)))',
    message: "Argument of type 'Ref<Size>' is not assignable to parameter of type",
  },
  {
    title: 'a parameter that is missing',
    wrong: 'program((p, path: Ref<string>, mode: Ref<number>) => p.mkdirat(fd, path, mode)).run("x")',
    right: 'program((p, path: Ref<string>, mode: Ref<number>) => p.mkdirat(fd, path, mode)).run("x", 0o700)',
    message: 'Expected 2 arguments, but got 1',
  },
  {
    title: 'a parameter that is no Ref',
    wrong: 'program((p, path: string) => p.unlink(path))',
    right: 'program((p, path: Ref<string>) => p.unlink(path))',
    message: "is not assignable to type 'string'",
  },
  {
    title: 'a parameter where another kind is expected',
    wrong: 'program((p, path: Ref<string>, to: Ref<Uint8Array>) => p.read(fd, path))',
    right: 'program((p, path: Ref<string>, to: Ref<Uint8Array>) => p.read(fd, to))',
    message: "Argument of type 'Ref<string>' is not assignable to parameter of type",
  },
  {
    title: 'a part of what run gave, unchecked',
    wrong: 'program((p) => ({ copy: p.dup(fd) })).run().copy',
    right: 'program((p) => ({ copy: p.dup(fd) })).must().copy',
    message: "Property 'copy' does not exist on type",
  },
  {
    title: 'a struct in a struct as a number',
    wrong: "field(new s.statx(), 'stx_mtime')",
    right: "field(new s.statx(), 'stx_size')",
    message: '\'"stx_mtime"\' is not assignable to parameter of type',
  },
  {
    title: 'two calls in one of a batch',
    wrong: 'batch(2, (p) => [p.getpid(), p.getppid()])',
    right: 'batch(2, (p) => p.getpid())',
    message: "required in type 'Ref<unknown>'",
  },
]
