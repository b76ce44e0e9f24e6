// Generated from abi/errno.json by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

/** Operation not permitted */
export const EPERM: number = 1
/** No such file or directory */
export const ENOENT: number = 2
/** No such process */
export const ESRCH: number = 3
/** Interrupted system call */
export const EINTR: number = 4
/** I/O error */
export const EIO: number = 5
/** No such device or address */
export const ENXIO: number = 6
/** Argument list too long */
export const E2BIG: number = 7
/** Exec format error */
export const ENOEXEC: number = 8
/** Bad file number */
export const EBADF: number = 9
/** No child processes */
export const ECHILD: number = 10
/** Try again */
export const EAGAIN: number = 11
/** Out of memory */
export const ENOMEM: number = 12
/** Permission denied */
export const EACCES: number = 13
/** Bad address */
export const EFAULT: number = 14
/** Block device required */
export const ENOTBLK: number = 15
/** Device or resource busy */
export const EBUSY: number = 16
/** File exists */
export const EEXIST: number = 17
/** Cross-device link */
export const EXDEV: number = 18
/** No such device */
export const ENODEV: number = 19
/** Not a directory */
export const ENOTDIR: number = 20
/** Is a directory */
export const EISDIR: number = 21
/** Invalid argument */
export const EINVAL: number = 22
/** File table overflow */
export const ENFILE: number = 23
/** Too many open files */
export const EMFILE: number = 24
/** Not a typewriter */
export const ENOTTY: number = 25
/** Text file busy */
export const ETXTBSY: number = 26
/** File too large */
export const EFBIG: number = 27
/** No space left on device */
export const ENOSPC: number = 28
/** Illegal seek */
export const ESPIPE: number = 29
/** Read-only file system */
export const EROFS: number = 30
/** Too many links */
export const EMLINK: number = 31
/** Broken pipe */
export const EPIPE: number = 32
/** Math argument out of domain of func */
export const EDOM: number = 33
/** Math result not representable */
export const ERANGE: number = 34
/** Resource deadlock would occur */
export const EDEADLK: number = 35
/** File name too long */
export const ENAMETOOLONG: number = 36
/** No record locks available */
export const ENOLCK: number = 37
/** Invalid system call number */
export const ENOSYS: number = 38
/** Directory not empty */
export const ENOTEMPTY: number = 39
/** Too many symbolic links encountered */
export const ELOOP: number = 40
/** No message of desired type */
export const ENOMSG: number = 42
/** Identifier removed */
export const EIDRM: number = 43
/** Channel number out of range */
export const ECHRNG: number = 44
/** Level 2 not synchronized */
export const EL2NSYNC: number = 45
/** Level 3 halted */
export const EL3HLT: number = 46
/** Level 3 reset */
export const EL3RST: number = 47
/** Link number out of range */
export const ELNRNG: number = 48
/** Protocol driver not attached */
export const EUNATCH: number = 49
/** No CSI structure available */
export const ENOCSI: number = 50
/** Level 2 halted */
export const EL2HLT: number = 51
/** Invalid exchange */
export const EBADE: number = 52
/** Invalid request descriptor */
export const EBADR: number = 53
/** Exchange full */
export const EXFULL: number = 54
/** No anode */
export const ENOANO: number = 55
/** Invalid request code */
export const EBADRQC: number = 56
/** Invalid slot */
export const EBADSLT: number = 57
/** Bad font file format */
export const EBFONT: number = 59
/** Device not a stream */
export const ENOSTR: number = 60
/** No data available */
export const ENODATA: number = 61
/** Timer expired */
export const ETIME: number = 62
/** Out of streams resources */
export const ENOSR: number = 63
/** Machine is not on the network */
export const ENONET: number = 64
/** Package not installed */
export const ENOPKG: number = 65
/** Object is remote */
export const EREMOTE: number = 66
/** Link has been severed */
export const ENOLINK: number = 67
/** Advertise error */
export const EADV: number = 68
/** Srmount error */
export const ESRMNT: number = 69
/** Communication error on send */
export const ECOMM: number = 70
/** Protocol error */
export const EPROTO: number = 71
/** Multihop attempted */
export const EMULTIHOP: number = 72
/** RFS specific error */
export const EDOTDOT: number = 73
/** Not a data message */
export const EBADMSG: number = 74
/** Value too large for defined data type */
export const EOVERFLOW: number = 75
/** Name not unique on network */
export const ENOTUNIQ: number = 76
/** File descriptor in bad state */
export const EBADFD: number = 77
/** Remote address changed */
export const EREMCHG: number = 78
/** Can not access a needed shared library */
export const ELIBACC: number = 79
/** Accessing a corrupted shared library */
export const ELIBBAD: number = 80
/** .lib section in a.out corrupted */
export const ELIBSCN: number = 81
/** Attempting to link in too many shared libraries */
export const ELIBMAX: number = 82
/** Cannot exec a shared library directly */
export const ELIBEXEC: number = 83
/** Illegal byte sequence */
export const EILSEQ: number = 84
/** Interrupted system call should be restarted */
export const ERESTART: number = 85
/** Streams pipe error */
export const ESTRPIPE: number = 86
/** Too many users */
export const EUSERS: number = 87
/** Socket operation on non-socket */
export const ENOTSOCK: number = 88
/** Destination address required */
export const EDESTADDRREQ: number = 89
/** Message too long */
export const EMSGSIZE: number = 90
/** Protocol wrong type for socket */
export const EPROTOTYPE: number = 91
/** Protocol not available */
export const ENOPROTOOPT: number = 92
/** Protocol not supported */
export const EPROTONOSUPPORT: number = 93
/** Socket type not supported */
export const ESOCKTNOSUPPORT: number = 94
/** Operation not supported on transport endpoint */
export const EOPNOTSUPP: number = 95
/** Protocol family not supported */
export const EPFNOSUPPORT: number = 96
/** Address family not supported by protocol */
export const EAFNOSUPPORT: number = 97
/** Address already in use */
export const EADDRINUSE: number = 98
/** Cannot assign requested address */
export const EADDRNOTAVAIL: number = 99
/** Network is down */
export const ENETDOWN: number = 100
/** Network is unreachable */
export const ENETUNREACH: number = 101
/** Network dropped connection because of reset */
export const ENETRESET: number = 102
/** Software caused connection abort */
export const ECONNABORTED: number = 103
/** Connection reset by peer */
export const ECONNRESET: number = 104
/** No buffer space available */
export const ENOBUFS: number = 105
/** Transport endpoint is already connected */
export const EISCONN: number = 106
/** Transport endpoint is not connected */
export const ENOTCONN: number = 107
/** Cannot send after transport endpoint shutdown */
export const ESHUTDOWN: number = 108
/** Too many references: cannot splice */
export const ETOOMANYREFS: number = 109
/** Connection timed out */
export const ETIMEDOUT: number = 110
/** Connection refused */
export const ECONNREFUSED: number = 111
/** Host is down */
export const EHOSTDOWN: number = 112
/** No route to host */
export const EHOSTUNREACH: number = 113
/** Operation already in progress */
export const EALREADY: number = 114
/** Operation now in progress */
export const EINPROGRESS: number = 115
/** Stale file handle */
export const ESTALE: number = 116
/** Structure needs cleaning */
export const EUCLEAN: number = 117
/** Not a XENIX named type file */
export const ENOTNAM: number = 118
/** No XENIX semaphores available */
export const ENAVAIL: number = 119
/** Is a named type file */
export const EISNAM: number = 120
/** Remote I/O error */
export const EREMOTEIO: number = 121
/** Quota exceeded */
export const EDQUOT: number = 122
/** No medium found */
export const ENOMEDIUM: number = 123
/** Wrong medium type */
export const EMEDIUMTYPE: number = 124
/** Operation Canceled */
export const ECANCELED: number = 125
/** Required key not available */
export const ENOKEY: number = 126
/** Key has expired */
export const EKEYEXPIRED: number = 127
/** Key has been revoked */
export const EKEYREVOKED: number = 128
/** Key was rejected by service */
export const EKEYREJECTED: number = 129
/** Owner died */
export const EOWNERDEAD: number = 130
/** State not recoverable */
export const ENOTRECOVERABLE: number = 131
/** Operation not possible due to RF-kill */
export const ERFKILL: number = 132
/** Memory page has hardware error */
export const EHWPOISON: number = 133
/** Wrong file type for the intended operation */
export const EFTYPE: number = 134
/** The same as EDEADLK. */
export const EDEADLOCK: number = EDEADLK
/** The same as EBADMSG. */
export const EFSBADCRC: number = EBADMSG
/** The same as EUCLEAN. */
export const EFSCORRUPTED: number = EUCLEAN
/** The same as EAGAIN. */
export const EWOULDBLOCK: number = EAGAIN
