// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/ipc.js'
import type { Assignable, ByteField, Pointer, StructClass, TailedStructClass, To, ToBytes, View } from '../../struct/types.js'
import type { Flags, Pid } from '../../sys/types.js'
import type { IPC_OP_, O_, SEM_OP_ } from '../families.js'
import type { struct as proc } from './proc.js'
import type { struct as time } from './time.js'

const others: Readonly<Record<string, string>> = {
  __kernel_timespec: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_time64_t","offset":0,"size":8,"signed":true},{"name":"tv_nsec","type":"long long int","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_nsec":{"kind":"time","unit":"ns"}}}',
  sigevent: '{"header":"asm-generic/siginfo.h","value":{"kind":"struct","size":64,"align":8,"fields":[{"name":"sigev_value","type":"sigval_t","offset":0,"size":8,"struct":"sigval"},{"name":"sigev_signo","type":"int","offset":8,"size":4,"signed":true},{"name":"sigev_notify","type":"int","offset":12,"size":4,"signed":true},{"name":"_sigev_un","type":"union","offset":16,"size":48,"layout":{"kind":"union","size":48,"fields":[{"name":"_pad","type":"int","offset":0,"size":4,"count":[12],"signed":true},{"name":"_tid","type":"int","offset":0,"size":4,"signed":true},{"name":"_sigev_thread","type":"struct","offset":0,"size":16,"layout":{"kind":"struct","size":16,"fields":[{"name":"_function","type":"function *","offset":0,"size":8},{"name":"_attribute","type":"void *","offset":8,"size":8}]}}]}}]},"words":{"_sigev_un._pad":{"kind":"unused"},"sigev_signo":{"kind":"signal"},"sigev_notify":{"kind":"choice","families":["SIGEV_"]},"_sigev_un._tid":{"kind":"tid"},"_sigev_un._sigev_thread._function":{"kind":"unused"},"_sigev_un._sigev_thread._attribute":{"kind":"unused"}}}',
  sigval: '{"header":"asm-generic/siginfo.h","value":{"kind":"union","size":8,"align":8,"fields":[{"name":"sival_int","type":"int","offset":0,"size":4,"signed":true},{"name":"sival_ptr","type":"void *","offset":0,"size":8}]},"words":{"sival_int":{"kind":"int"},"sival_ptr":{"kind":"word"}}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"IPC_OP_":{"IPC_NOWAIT":2048},"O_":{"FASYNC":8192,"O_ACCMODE":3,"O_APPEND":1024,"O_CLOEXEC":524288,"O_CREAT":64,"O_DIRECT":{"x64":16384,"arm64":65536},"O_DIRECTORY":{"x64":65536,"arm64":16384},"O_DSYNC":4096,"O_EMPTYPATH":67108864,"O_EXCL":128,"O_LARGEFILE":{"x64":32768,"arm64":131072},"O_NDELAY":2048,"O_NOATIME":262144,"O_NOCTTY":256,"O_NOFOLLOW":{"x64":131072,"arm64":32768},"O_NONBLOCK":2048,"O_PATH":2097152,"O_RDONLY":0,"O_RDWR":2,"O_SYNC":1052672,"O_TMPFILE":{"x64":4259840,"arm64":4210688},"O_TRUNC":512,"O_WRONLY":1},"SEM_OP_":{"SEM_UNDO":4096},"SIGEV_":{"SIGEV_NONE":1,"SIGEV_SIGNAL":0,"SIGEV_THREAD":2,"SIGEV_THREAD_ID":4}}'

export declare namespace struct {
  /** `struct ipc64_perm` of asm-generic/ipcbuf.h: 48 bytes. */
  export interface ipc64_perm extends View<'ipc64_perm'> {
    /** `__kernel_key_t`: a plain number (ipc key) */
    key: number
    /** `__kernel_uid32_t`: a user id */
    uid: number
    /** `__kernel_gid32_t`: a group id */
    gid: number
    /** `__kernel_uid32_t`: a user id */
    cuid: number
    /** `__kernel_gid32_t`: a group id */
    cgid: number
    /** `__kernel_mode_t`: a file mode: permission bits, with the file type where the call takes or gives one */
    mode: number
    /** `short unsigned int` */
    seq: number
  }

  /** `struct ipc_kludge` of linux/ipc.h: 16 bytes. */
  export interface ipc_kludge extends View<'ipc_kludge', 'msgtyp'> {
    /** `struct msgbuf *`: a raw address that is not a buffer of the caller */
    get msgp(): Pointer<ToBytes>
    set msgp(value: Assignable<Pointer<ToBytes>>)
    /** `long int`: a plain number */
    msgtyp: number
  }

  /** `struct ipc_perm` of linux/ipc.h: 28 bytes. */
  export interface ipc_perm extends View<'ipc_perm'> {
    /** `__kernel_key_t` */
    key: number
    /** `__kernel_uid_t` */
    uid: number
    /** `__kernel_gid_t` */
    gid: number
    /** `__kernel_uid_t` */
    cuid: number
    /** `__kernel_gid_t` */
    cgid: number
    /** `__kernel_mode_t` */
    mode: number
    /** `short unsigned int` */
    seq: number
  }

  /** `struct mq_attr` of linux/mqueue.h: 64 bytes. */
  export interface mq_attr extends View<'mq_attr', 'mq_flags' | 'mq_maxmsg' | 'mq_msgsize' | 'mq_curmsgs'> {
    /** `__kernel_long_t`: flags: `O_` */
    mq_flags: Flags<O_>
    /** `__kernel_long_t`: a number of things other than bytes (messages) */
    mq_maxmsg: number
    /** `__kernel_long_t`: a number of bytes */
    mq_msgsize: number
    /** `__kernel_long_t`: a number of things other than bytes (messages) */
    mq_curmsgs: number
  }

  /** `struct msgbuf` of linux/ipc.h: 16 bytes. */
  export interface msgbuf extends View<'msgbuf', 'mtype'> {
    /** `__kernel_long_t`: a plain number */
    mtype: number
    /** `char[1]` */
    get mtext(): ByteField
    set mtext(value: Assignable<ByteField>)
  }

  /** `struct msginfo` of linux/msg.h: 32 bytes. */
  export interface msginfo extends View<'msginfo'> {
    /** `int` */
    msgpool: number
    /** `int` */
    msgmap: number
    /** `int` */
    msgmax: number
    /** `int` */
    msgmnb: number
    /** `int` */
    msgmni: number
    /** `int` */
    msgssz: number
    /** `int` */
    msgtql: number
    /** `short unsigned int` */
    msgseg: number
  }

  /** `struct msqid64_ds` of asm-generic/msgbuf.h: 120 bytes. */
  export interface msqid64_ds extends View<'msqid64_ds', 'msg_stime' | 'msg_rtime' | 'msg_ctime' | 'msg_cbytes' | 'msg_qnum' | 'msg_qbytes'> {
    /** `struct ipc64_perm` */
    get msg_perm(): ipc64_perm
    set msg_perm(value: Assignable<ipc64_perm>)
    /** `long int`: time in s */
    msg_stime: number
    /** `long int`: time in s */
    msg_rtime: number
    /** `long int`: time in s */
    msg_ctime: number
    /** `long unsigned int`: a number of bytes */
    msg_cbytes: number
    /** `long unsigned int`: a number of things other than bytes (messages) */
    msg_qnum: number
    /** `long unsigned int`: a number of bytes */
    msg_qbytes: number
    /** `__kernel_pid_t`: a process */
    get msg_lspid(): Pid
    set msg_lspid(value: Assignable<Pid>)
    /** `__kernel_pid_t`: a process */
    get msg_lrpid(): Pid
    set msg_lrpid(value: Assignable<Pid>)
  }

  /** `struct msqid_ds` of linux/msg.h: 104 bytes. */
  export interface msqid_ds extends View<'msqid_ds', 'msg_stime' | 'msg_rtime' | 'msg_ctime'> {
    /** `struct ipc_perm` */
    get msg_perm(): ipc_perm
    set msg_perm(value: Assignable<ipc_perm>)
    /** `__kernel_old_time_t`: time in s */
    msg_stime: number
    /** `__kernel_old_time_t`: time in s */
    msg_rtime: number
    /** `__kernel_old_time_t`: time in s */
    msg_ctime: number
    /** `short unsigned int` */
    msg_cbytes: number
    /** `short unsigned int` */
    msg_qnum: number
    /** `short unsigned int` */
    msg_qbytes: number
    /** `__kernel_ipc_pid_t` */
    msg_lspid: number
    /** `__kernel_ipc_pid_t` */
    msg_lrpid: number
  }

  /** `struct sembuf` of linux/sem.h: 6 bytes. */
  export interface sembuf extends View<'sembuf'> {
    /** `short unsigned int`: a plain number */
    sem_num: number
    /** `short int`: a plain number */
    sem_op: number
    /** `short int`: flags: `IPC_OP_`, `SEM_OP_` */
    sem_flg: Flags<IPC_OP_ | SEM_OP_>
  }

  /** `struct semid64_ds` of asm/sembuf.h: 104 bytes on x86-64, 88 on ARM64. */
  export interface semid64_ds extends View<'semid64_ds', 'sem_otime' | 'sem_ctime' | 'sem_nsems'> {
    /** `struct ipc64_perm` */
    get sem_perm(): ipc64_perm
    set sem_perm(value: Assignable<ipc64_perm>)
    /** `long int`: time in s */
    sem_otime: number
    /** `long int`: time in s */
    sem_ctime: number
    /** `long unsigned int`: a number of things other than bytes (semaphores) */
    sem_nsems: number
  }

  /** `struct semid_ds` of linux/sem.h: 88 bytes. */
  export interface semid_ds extends View<'semid_ds', 'sem_otime' | 'sem_ctime'> {
    /** `struct ipc_perm` */
    get sem_perm(): ipc_perm
    set sem_perm(value: Assignable<ipc_perm>)
    /** `__kernel_old_time_t`: time in s */
    sem_otime: number
    /** `__kernel_old_time_t`: time in s */
    sem_ctime: number
    /** `short unsigned int` */
    sem_nsems: number
  }

  /** `struct seminfo` of linux/sem.h: 40 bytes. */
  export interface seminfo extends View<'seminfo'> {
    /** `int` */
    semmap: number
    /** `int` */
    semmni: number
    /** `int` */
    semmns: number
    /** `int` */
    semmnu: number
    /** `int` */
    semmsl: number
    /** `int` */
    semopm: number
    /** `int` */
    semume: number
    /** `int` */
    semusz: number
    /** `int` */
    semvmx: number
    /** `int` */
    semaem: number
  }

  /** `union semun` of linux/sem.h: 8 bytes. */
  export interface semun extends View<'semun'> {
    /** `int`: a plain number */
    val: number
    /** `struct semid_ds *`: struct semid64_ds, read and written by the kernel */
    get buf(): Pointer<To<semid64_ds>>
    set buf(value: Assignable<Pointer<To<semid64_ds>>>)
    /**
     * `short unsigned int *`: bytes, two bytes (unsigned short) for each semaphore of the set, read and
     * written by the kernel
     */
    get array(): Pointer<ToBytes>
    set array(value: Assignable<Pointer<ToBytes>>)
    /** `struct seminfo *`: struct seminfo, written by the kernel */
    get __buf(): Pointer<To<seminfo>>
    set __buf(value: Assignable<Pointer<To<seminfo>>>)
  }

  /** `struct shm_info` of linux/shm.h: 48 bytes. */
  export interface shm_info extends View<'shm_info', 'shm_tot' | 'shm_rss' | 'shm_swp'> {
    /** `int`: a number of things other than bytes (segments) */
    used_ids: number
    /** `__kernel_ulong_t`: a number of things other than bytes (pages) */
    shm_tot: number
    /** `__kernel_ulong_t`: a number of things other than bytes (pages) */
    shm_rss: number
    /** `__kernel_ulong_t`: a number of things other than bytes (pages) */
    shm_swp: number
  }

  /** `struct shmid64_ds` of asm-generic/shmbuf.h: 112 bytes. */
  export interface shmid64_ds extends View<'shmid64_ds', 'shm_segsz' | 'shm_atime' | 'shm_dtime' | 'shm_ctime' | 'shm_nattch'> {
    /** `struct ipc64_perm` */
    get shm_perm(): ipc64_perm
    set shm_perm(value: Assignable<ipc64_perm>)
    /** `__kernel_size_t`: a number of bytes */
    shm_segsz: number
    /** `long int`: time in s */
    shm_atime: number
    /** `long int`: time in s */
    shm_dtime: number
    /** `long int`: time in s */
    shm_ctime: number
    /** `__kernel_pid_t`: a process */
    get shm_cpid(): Pid
    set shm_cpid(value: Assignable<Pid>)
    /** `__kernel_pid_t`: a process */
    get shm_lpid(): Pid
    set shm_lpid(value: Assignable<Pid>)
    /** `long unsigned int`: a number of things other than bytes (mappings) */
    shm_nattch: number
  }

  /** `struct shmid_ds` of linux/shm.h: 88 bytes. */
  export interface shmid_ds extends View<'shmid_ds', 'shm_atime' | 'shm_dtime' | 'shm_ctime'> {
    /** `struct ipc_perm` */
    get shm_perm(): ipc_perm
    set shm_perm(value: Assignable<ipc_perm>)
    /** `int` */
    shm_segsz: number
    /** `__kernel_old_time_t`: time in s */
    shm_atime: number
    /** `__kernel_old_time_t`: time in s */
    shm_dtime: number
    /** `__kernel_old_time_t`: time in s */
    shm_ctime: number
    /** `__kernel_ipc_pid_t` */
    shm_cpid: number
    /** `__kernel_ipc_pid_t` */
    shm_lpid: number
    /** `short unsigned int` */
    shm_nattch: number
  }

  /** `struct shminfo` of linux/shm.h: 20 bytes. */
  export interface shminfo extends View<'shminfo'> {
    /** `int` */
    shmmax: number
    /** `int` */
    shmmin: number
    /** `int` */
    shmmni: number
    /** `int` */
    shmseg: number
    /** `int` */
    shmall: number
  }

  /** `struct shminfo64` of asm-generic/shmbuf.h: 72 bytes. */
  export interface shminfo64 extends View<'shminfo64', 'shmmax' | 'shmmin' | 'shmmni' | 'shmseg' | 'shmall'> {
    /** `long unsigned int`: a number of bytes */
    shmmax: number
    /** `long unsigned int`: a number of bytes */
    shmmin: number
    /** `long unsigned int`: a number of things other than bytes (segments) */
    shmmni: number
    /** `long unsigned int`: a number of things other than bytes (segments) */
    shmseg: number
    /** `long unsigned int`: a number of things other than bytes (pages) */
    shmall: number
  }
  export type __kernel_timespec = time.__kernel_timespec
  export type sigevent = proc.sigevent
  export type sigval = proc.sigval
  export type timespec = __kernel_timespec
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly ipc64_perm: TailedStructClass<struct.ipc64_perm>
  readonly ipc_kludge: StructClass<struct.ipc_kludge>
  readonly ipc_perm: StructClass<struct.ipc_perm>
  readonly mq_attr: StructClass<struct.mq_attr>
  readonly msgbuf: StructClass<struct.msgbuf>
  readonly msginfo: StructClass<struct.msginfo>
  readonly msqid64_ds: StructClass<struct.msqid64_ds>
  readonly msqid_ds: StructClass<struct.msqid_ds>
  readonly sembuf: StructClass<struct.sembuf>
  readonly semid64_ds: StructClass<struct.semid64_ds>
  readonly semid_ds: StructClass<struct.semid_ds>
  readonly seminfo: StructClass<struct.seminfo>
  readonly semun: StructClass<struct.semun>
  readonly shm_info: StructClass<struct.shm_info>
  readonly shmid64_ds: StructClass<struct.shmid64_ds>
  readonly shmid_ds: StructClass<struct.shmid_ds>
  readonly shminfo: StructClass<struct.shminfo>
  readonly shminfo64: StructClass<struct.shminfo64>
  readonly __kernel_timespec: StructClass<struct.__kernel_timespec>
  readonly sigevent: StructClass<struct.sigevent>
  readonly sigval: StructClass<struct.sigval>
  readonly timespec: StructClass<struct.timespec>
} = structNamespace(
  [structs, others],
  families,
  'ipc64_perm ipc_kludge ipc_perm mq_attr msgbuf msginfo msqid64_ds msqid_ds sembuf semid64_ds semid_ds seminfo semun shm_info shmid64_ds shmid_ds shminfo shminfo64 __kernel_timespec sigevent sigval timespec',
) as never
