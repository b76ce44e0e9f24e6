// Keys and keyrings that the kernel holds.

import {
  bool,
  bytes,
  choice,
  command,
  count,
  depends,
  errno,
  fd,
  flags,
  gid,
  input,
  int,
  key,
  length,
  of,
  optionalString,
  output,
  type Subject,
  size,
  string,
  time,
  uid,
  unused,
} from '../vocabulary.js'

const AUTHORITY =
  'The thread must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY.'
const KEPT = 'The kernel keeps this key or keyring as it is.'
const CREDENTIALS = 'the keyrings of the credentials: other threads of the process keep theirs.'
const message = input(bytes, {
  extent: 'in_len of the struct at arg2',
  reach: { bytes: 0, each: 1, by: { field: 'in_len', of: 'arg2' } },
})
/** RSA keys have up to 4096 bits; 16384 if a virtio device does the work. */
const longestRsa = { bytes: 2048 }
/** ML-DSA-87, whose signatures the kernel can only check. */
const longestSignature = { bytes: 4627 }
const INFO = 'arg3 holds words such as enc=pkcs1 and hash=sha256, or is empty.'

export const keys: Subject = {
  calls: {
    add_key: {
      does: 'Create a key or update the one of the same type and description, and link it to a keyring.',
      args: {
        _type: string,
        _description: optionalString('the key type makes one from the payload, if it can'),
        _payload: input(bytes, { size: 'plen', optional: 'there is no payload; plen must be 0' }),
        plen: length,
        ringid: key,
      },
      result: key,
      since: '2.6.10',
      errors:
        'EACCES EBADMSG EDQUOT EEXIST EFAULT EINTR EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ENODEV ' +
        'ENOKEY ENOMEM ENOPKG ENOTDIR EPERM',
      hints: {
        EACCES: 'The keyring does not grant the caller the permission to write.',
        EDQUOT: 'The user has too many or too large keys: /proc/key-users and /proc/sys/kernel/keys.',
        EINVAL:
          'The payload is not what the type expects, is larger than 1 MiB, or the type (31 bytes) or ' +
          'description (4095) is too long.',
        ENODEV: 'The kernel knows no key type of this name.',
        EPERM:
          'Types, and names of keyrings, that begin with a dot are reserved; or the keyring is restricted ' +
          'to other keys.',
      },
      note: 'ringid can be one of the KEY_SPEC_ constants.',
      perThread:
        'what the KEY_SPEC_ constants stand for: the keyrings of the credentials of the calling thread.',
    },
    request_key: {
      does: 'Search the keyrings of the caller for a key; if there is none, let /sbin/request-key make it.',
      args: {
        _type: string,
        _description: string,
        _callout_info: optionalString('the key is only searched for'),
        destringid: key,
      },
      result: key,
      since: '2.6.10',
      errors:
        'EACCES EDEADLK EDQUOT EFAULT EINTR EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ELOOP ENOENT ' +
        'ENOKEY ENOMEM ENOTDIR EPERM',
      hints: {
        ENOENT: 'There is no program /sbin/request-key.',
        ENOKEY: 'No such key, or no such key type, or an earlier attempt to make the key failed.',
        EPERM: 'Types that begin with a dot are reserved.',
      },
      note: 'destringid is a keyring to link the key to, or 0.',
      perThread: 'which keyrings are searched: those of the credentials of the calling thread.',
      blocks:
        'until /sbin/request-key has ended; for a key that another request is about to make, interruptibly',
      restart: 'uninterruptible',
    },
    keyctl: {
      does: 'Read, change, link, and control keys and keyrings.',
      args: {
        option: command('KEYCTL_'),
        arg2: depends('option'),
        arg3: depends('option'),
        arg4: depends('option'),
        arg5: depends('option'),
      },
      result: depends('option'),
      since: '2.6.10',
      errors:
        'EACCES EAGAIN EBADMSG EBADSLT EBUSY EDEADLK EDQUOT EEXIST EFAULT EINTR EINVAL EIO EKEYEXPIRED ' +
        'EKEYREJECTED EKEYREVOKED ELOOP EMSGSIZE ENOENT ENOKEY ENOMEM ENOPKG ENOTDIR EOPNOTSUPP EOVERFLOW ' +
        'EPERM',
      hints: {
        EACCES:
          'The key does not grant the caller the permission that the command needs; KEYCTL_DESCRIBE shows ' +
          'permissions. A key that is linked to no keyring of the caller counts as not possessed.',
        EDQUOT: 'The user has too many or too large keys: /proc/key-users and /proc/sys/kernel/keys.',
        ENOKEY: 'No such key, or the special keyring does not exist yet.',
        EOPNOTSUPP: 'The kernel does not know the command, or the key type does not support it.',
      },
      note:
        'A key can be one of the KEY_SPEC_ constants. Commands that give data tell the full length, even ' +
        'if it is more than the buffer holds.',
      perThread:
        'what the KEY_SPEC_ constants stand for: the keyrings of the credentials of the calling thread.',
      blocks: 'while /sbin/request-key is still making the key',
      restart: 'SA_RESTART',
    },
  },
  multiplexers: [
    {
      call: 'keyctl',
      by: 'option',
      commands: {
        KEYCTL_GET_KEYRING_ID: {
          does: 'Get the serial number of a special keyring.',
          args: { arg2: key, arg3: bool },
          result: key,
          since: '2.6.10',
          errors: 'EACCES EDQUOT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM',
          note: 'With arg3 a keyring that does not exist is created.',
          perThread: CREDENTIALS,
        },
        KEYCTL_JOIN_SESSION_KEYRING: {
          does: 'Replace the session keyring with a new one or with the one of a name.',
          args: { arg2: optionalString('a new keyring without a name') },
          result: key,
          since: '2.6.10',
          errors: 'EACCES EDQUOT EFAULT EINVAL ENOMEM EPERM',
          hints: { EPERM: 'Names that begin with a dot are reserved.' },
          note: 'The result is 0 if the keyring of that name is the session keyring already.',
          perThread: CREDENTIALS,
        },
        KEYCTL_UPDATE: {
          does: 'Replace the payload of a key.',
          args: {
            arg2: key,
            arg3: input(bytes, { size: 'arg4', optional: 'there is no payload; arg4 must be 0' }),
            arg4: length,
          },
          since: '2.6.10',
          errors: 'EACCES EDQUOT EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM EOPNOTSUPP',
          hints: { EINVAL: 'The payload is larger than a page, or not what the type expects.' },
        },
        KEYCTL_REVOKE: {
          does: 'Make a key unusable.',
          args: { arg2: key },
          since: '2.6.10',
          errors: 'EACCES EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY EPERM',
          hints: { EPERM: KEPT },
        },
        KEYCTL_CHOWN: {
          does: 'Change owner and group of a key.',
          args: { arg2: key, arg3: uid, arg4: gid },
          since: '2.6.10',
          errors: 'EACCES EDQUOT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM',
          hints: { EACCES: 'Another owner, or a group the caller is not in, needs CAP_SYS_ADMIN.' },
          note: '-1 leaves one as it is.',
        },
        KEYCTL_SETPERM: {
          does: 'Set the permissions of a key.',
          args: { arg2: key, arg3: flags('KEY_POS_', 'KEY_USR_', 'KEY_GRP_', 'KEY_OTH_') },
          since: '2.6.10',
          errors: 'EACCES EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY',
          hints: { EACCES: 'Only the owner may do it, or CAP_SYS_ADMIN.' },
          note: 'One group of bits each for who possesses the key, its owner, its group, and others.',
        },
        KEYCTL_DESCRIBE: {
          does: 'Get type, owner, group, permissions and description of a key as text.',
          args: {
            arg2: key,
            arg3: output(bytes, { size: 'arg4', optional: 'only the length is told' }),
            arg4: length,
          },
          result: size,
          since: '2.6.10',
          errors: 'EACCES EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM',
          note:
            'The text is "type;uid;gid;permissions;description" and ends with NUL, which the result ' +
            'counts. If arg4 is less than the result, nothing is stored.',
        },
        KEYCTL_CLEAR: {
          does: 'Remove all links from a keyring.',
          args: { arg2: key },
          since: '2.6.10',
          errors: 'EACCES EDQUOT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM ENOTDIR EPERM',
          hints: { EPERM: KEPT },
        },
        KEYCTL_LINK: {
          does: 'Link a key to a keyring, in place of one of the same type and description.',
          args: { arg2: key, arg3: key },
          since: '2.6.10',
          errors:
            'EACCES EDEADLK EDQUOT EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ELOOP ENOKEY ENOMEM ENOTDIR ' +
            'EPERM',
          hints: {
            EDEADLK: 'The keyring would contain itself.',
            EPERM: 'The keyring accepts no more links: KEYCTL_RESTRICT_KEYRING.',
          },
          note: 'arg3 is the keyring.',
        },
        KEYCTL_UNLINK: {
          does: 'Remove a link to a key from a keyring.',
          args: { arg2: key, arg3: key },
          since: '2.6.10',
          errors: 'EACCES EINVAL EKEYEXPIRED EKEYREVOKED ENOENT ENOKEY ENOMEM ENOTDIR EPERM',
          hints: { ENOENT: 'The keyring has no such link.', EPERM: KEPT },
          note: 'arg3 is the keyring.',
        },
        KEYCTL_SEARCH: {
          does: 'Search a keyring and the keyrings in it for a key, and link it to another keyring.',
          args: { arg2: key, arg3: string, arg4: string, arg5: key },
          result: key,
          since: '2.6.10',
          errors:
            'EACCES EDEADLK EDQUOT EFAULT EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ELOOP ENOKEY ENOMEM ' +
            'ENOTDIR EPERM',
          note: 'arg3 is the type, arg4 the description, arg5 the keyring to link to, or 0.',
        },
        KEYCTL_READ: {
          does: 'Get the payload of a key; of a keyring, the serial numbers in it.',
          args: {
            arg2: key,
            arg3: output(bytes, { size: 'arg4', optional: 'only the length is told' }),
            arg4: length,
          },
          result: size,
          since: '2.6.10',
          errors: 'EACCES EFAULT EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ENOKEY ENOMEM EOPNOTSUPP',
          hints: {
            EINVAL: 'For a keyring, arg4 must be a multiple of 4.',
            EOPNOTSUPP: 'Keys of this type, such as logon, cannot be read.',
          },
          note: 'If arg4 is less than the result, nothing is stored.',
        },
        KEYCTL_INSTANTIATE: {
          does: 'Give a key that request_key asks for its payload.',
          args: {
            arg2: key,
            arg3: input(bytes, { size: 'arg4', optional: 'there is no payload' }),
            arg4: length,
            arg5: key,
          },
          since: '2.6.10',
          errors: 'EACCES EBUSY EDQUOT EFAULT EINVAL EKEYREVOKED ENOKEY ENOMEM ENOTDIR EPERM',
          hints: { EPERM: AUTHORITY },
          note: 'arg5 is a keyring to link the key to, or 0. Success gives up the assumed authority.',
          perThread: 'the assumed authority.',
        },
        KEYCTL_NEGATE: {
          does: 'Let request_key for a key fail with ENOKEY for some time.',
          args: { arg2: key, arg3: time('s'), arg4: key },
          since: '2.6.10',
          errors: 'EACCES EBUSY EDQUOT EINVAL EKEYREVOKED ENOKEY ENOMEM ENOTDIR EPERM',
          hints: { EPERM: AUTHORITY },
          note: 'arg4 is a keyring to link the key to, or 0. Success gives up the assumed authority.',
          perThread: 'the assumed authority.',
        },
        KEYCTL_REJECT: {
          does: 'Let request_key for a key fail with a given error for some time.',
          args: { arg2: key, arg3: time('s'), arg4: errno, arg5: key },
          since: '2.6.39',
          errors: 'EACCES EBUSY EDQUOT EINVAL EKEYREVOKED ENOKEY ENOMEM ENOTDIR EPERM',
          hints: { EPERM: AUTHORITY },
          note: 'arg5 is a keyring to link the key to, or 0. Success gives up the assumed authority.',
          perThread: 'the assumed authority.',
        },
        KEYCTL_INSTANTIATE_IOV: {
          does: 'Give a key that request_key asks for its payload, in several pieces.',
          args: {
            arg2: key,
            arg3: input('iovec', { count: 'arg4', optional: 'there is no payload' }),
            arg4: length,
            arg5: key,
          },
          since: '2.6.39',
          errors: 'EACCES EBUSY EDQUOT EFAULT EINVAL EKEYREVOKED ENOKEY ENOMEM ENOTDIR EPERM',
          hints: { EPERM: AUTHORITY },
          note: 'arg5 is a keyring to link the key to, or 0. Success gives up the assumed authority.',
          perThread: 'the assumed authority.',
        },
        KEYCTL_SET_REQKEY_KEYRING: {
          does: 'Choose to which keyring request_key links the keys it has made, and get the choice before.',
          args: { arg2: choice('KEY_REQKEY_DEFL_') },
          result: choice('KEY_REQKEY_DEFL_'),
          since: '2.6.13',
          errors: 'EDQUOT EINVAL ENOMEM',
          hints: { EINVAL: 'KEY_REQKEY_DEFL_GROUP_KEYRING is not supported.' },
          perThread: 'the choice.',
        },
        KEYCTL_SET_TIMEOUT: {
          does: 'Let a key expire after some time.',
          args: { arg2: key, arg3: time('s') },
          since: '2.6.16',
          errors: 'EACCES EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY EPERM',
          hints: { EPERM: KEPT },
          note: '0 seconds means that it never expires.',
        },
        KEYCTL_ASSUME_AUTHORITY: {
          does: 'Take on the authority to give a key its payload, or give it up.',
          args: { arg2: key },
          result: key,
          since: '2.6.16',
          errors: 'EACCES EINVAL EKEYREVOKED ENOKEY ENOMEM',
          note: 'arg2 is the key to be made, the result the key of the authority. 0 gives it up.',
          perThread: 'the assumed authority.',
        },
        KEYCTL_GET_SECURITY: {
          does: 'Get the security label of a key as text.',
          args: {
            arg2: key,
            arg3: output(bytes, { size: 'arg4', optional: 'only the length is told' }),
            arg4: length,
          },
          result: size,
          since: '2.6.26',
          errors: 'EACCES EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM',
          note: 'As much as fits is stored. The result counts the NUL; without a label it is an empty text.',
        },
        KEYCTL_SESSION_TO_PARENT: {
          does: 'Give the parent process the session keyring of the caller.',
          since: '2.6.32',
          errors: 'EACCES EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM EPERM',
          hints: {
            EPERM:
              'The parent has more than one thread, is init, or has other user or group ids than the ' +
              'effective ones of the caller.',
          },
          note: 'It takes effect when the parent next returns to user space.',
        },
        KEYCTL_INVALIDATE: {
          does: 'Remove a key at once, from all keyrings.',
          args: { arg2: key },
          since: '3.5',
          errors: 'EACCES EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY EPERM',
          hints: { EPERM: KEPT },
        },
        KEYCTL_GET_PERSISTENT: {
          does: 'Link the persistent keyring of a user to a keyring.',
          args: { arg2: uid, arg3: key },
          result: key,
          since: '3.13',
          errors: 'EACCES EDQUOT EINVAL ENOKEY ENOMEM ENOTDIR EOPNOTSUPP EPERM',
          hints: {
            EOPNOTSUPP: 'The kernel is built without CONFIG_PERSISTENT_KEYRINGS.',
            EPERM: 'The keyring of another user needs CAP_SETUID.',
          },
          note: 'A uid of -1 is the real uid of the caller. arg3 is the keyring to link to.',
        },
        KEYCTL_DH_COMPUTE: {
          does: 'Compute a Diffie-Hellman public key or shared secret from three keys.',
          args: {
            arg2: input('keyctl_dh_params'),
            arg3: output(bytes, { size: 'arg4', optional: 'only the length is told; arg4 must be 0' }),
            arg4: length,
            arg5: input('keyctl_kdf_params', {
              optional: 'the number itself is given, not a key derived from it',
            }),
          },
          result: size,
          since: '4.7',
          errors: 'EAGAIN EFAULT EINVAL EMSGSIZE ENOENT ENOKEY ENOMEM EOPNOTSUPP EOVERFLOW',
          hints: {
            EMSGSIZE: 'With arg5, arg4 may be 1024 at most, and otherinfolen 64.',
            ENOENT: 'The kernel has no module for dh or for the hash.',
            EOPNOTSUPP: 'A key is not of type user, or the kernel is built without CONFIG_KEY_DH_OPERATIONS.',
            EOVERFLOW: 'The buffer is too small.',
          },
        },
        KEYCTL_PKEY_QUERY: {
          does: 'Get what an asymmetric key can do and which sizes it takes and gives.',
          args: { arg2: key, arg3: unused, arg4: string, arg5: output('keyctl_pkey_query') },
          since: '4.20',
          errors: 'EACCES EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM ENOPKG EOPNOTSUPP',
          note: 'arg4 holds words such as enc=pkcs1 and hash=sha256, or is empty.',
        },
        KEYCTL_PKEY_ENCRYPT: {
          does: 'Encrypt with an asymmetric key.',
          args: {
            arg2: input('keyctl_pkey_params'),
            arg3: string,
            arg4: message,
            arg5: output(bytes, {
              extent: 'max_enc_size of KEYCTL_PKEY_QUERY; out_len is not the limit',
              reach: longestRsa,
            }),
          },
          result: size,
          since: '4.20',
          errors: 'EACCES EBADMSG EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM ENOPKG EOPNOTSUPP',
          hints: {
            EINVAL: 'in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3 has unknown words.',
          },
          note: `${INFO} The kernel may write more than out_len bytes.`,
        },
        KEYCTL_PKEY_DECRYPT: {
          does: 'Decrypt with an asymmetric key.',
          args: {
            arg2: input('keyctl_pkey_params'),
            arg3: string,
            arg4: message,
            arg5: output(bytes, {
              extent: 'max_dec_size of KEYCTL_PKEY_QUERY; out_len is not the limit',
              reach: longestRsa,
            }),
          },
          result: size,
          since: '4.20',
          errors: 'EACCES EBADMSG EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM ENOPKG EOPNOTSUPP',
          hints: {
            EINVAL: 'in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3 has unknown words.',
          },
          note: `${INFO} The kernel may write more than out_len bytes.`,
        },
        KEYCTL_PKEY_SIGN: {
          does: 'Sign with an asymmetric key.',
          args: {
            arg2: input('keyctl_pkey_params'),
            arg3: string,
            arg4: message,
            arg5: output(bytes, {
              extent: 'max_sig_size of KEYCTL_PKEY_QUERY; out_len is not the limit',
              reach: longestRsa,
            }),
          },
          result: size,
          since: '4.20',
          errors: 'EACCES EBADMSG EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOKEY ENOMEM ENOPKG EOPNOTSUPP',
          hints: {
            EINVAL: 'in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3 has unknown words.',
          },
          note: `${INFO} The kernel may write more than out_len bytes.`,
        },
        KEYCTL_PKEY_VERIFY: {
          does: 'Check a signature with an asymmetric key.',
          args: {
            arg2: input('keyctl_pkey_params'),
            arg3: string,
            arg4: message,
            arg5: input(bytes, {
              extent: 'max_sig_size of KEYCTL_PKEY_QUERY, whatever in2_len is',
              reach: longestSignature,
            }),
          },
          since: '4.20',
          errors:
            'EACCES EBADMSG EFAULT EINVAL EKEYEXPIRED EKEYREJECTED EKEYREVOKED ENOKEY ENOMEM ENOPKG ' +
            'EOPNOTSUPP',
          hints: { EKEYREJECTED: 'The signature does not fit.' },
          note: `${INFO} The kernel reads a signature of full size; in2_len is only checked not to be more.`,
        },
        KEYCTL_RESTRICT_KEYRING: {
          does: 'Restrict for good which keys may be linked to a keyring.',
          args: {
            arg2: key,
            arg3: optionalString('no key may be linked any more; arg4 must be NULL too'),
            arg4: optionalString('arg3 is NULL too'),
          },
          since: '4.12',
          errors:
            'EACCES EDEADLK EEXIST EFAULT EINVAL EKEYEXPIRED EKEYREVOKED ENOENT ENOKEY ENOMEM ENOTDIR ' +
            'EOPNOTSUPP EPERM',
          hints: {
            EEXIST: 'The keyring is restricted already.',
            ENOENT: 'The key type has no restrictions to offer.',
          },
          note: 'arg3 is a key type such as asymmetric, arg4 what that type understands.',
        },
        KEYCTL_MOVE: {
          does: 'Move a link to a key from one keyring to another.',
          args: { arg2: key, arg3: key, arg4: key, arg5: flags('KEYCTL_MOVE_') },
          since: '5.3',
          errors:
            'EACCES EDEADLK EDQUOT EEXIST EINVAL EKEYEXPIRED EKEYREVOKED ELOOP ENOENT ENOKEY ENOMEM ' +
            'ENOTDIR EPERM',
          hints: { EEXIST: 'KEYCTL_MOVE_EXCL: the keyring has a key of the same type and description.' },
          note: 'arg3 is the keyring to take it from, arg4 the one to move it to.',
        },
        KEYCTL_CAPABILITIES: {
          does: 'Get which features the keys of this kernel have.',
          args: {
            arg2: output(bytes, { size: 'arg3', optional: 'only the length is told; arg3 must be 0' }),
            arg3: length,
          },
          result: size,
          since: '5.3',
          errors: 'EFAULT',
          note:
            'Byte 0 has the bits KEYCTL_CAPS0_, byte 1 KEYCTL_CAPS1_. The result is how many bytes the ' +
            'kernel has; the rest of a longer buffer is cleared.',
        },
        KEYCTL_WATCH_KEY: {
          does: 'Send changes of a key to a notification pipe, or stop doing so.',
          args: { arg2: key, arg3: of('pipe', fd), arg4: of('watch', int) },
          since: '5.8',
          errors:
            'EACCES EAGAIN EBADSLT EBUSY EINVAL EKEYEXPIRED EKEYREVOKED ENOENT ENOKEY ENOMEM EOPNOTSUPP',
          hints: {
            EBADSLT: 'The key is not watched with this pipe.',
            EBUSY: 'The key is watched with this pipe already.',
            EINVAL: 'arg3 is no pipe of pipe2 with O_NOTIFICATION_PIPE, or arg4 is not -1 to 255.',
            EOPNOTSUPP: 'The kernel is built without CONFIG_KEY_NOTIFICATIONS.',
          },
          note: 'arg4 is a number of the caller that comes with each notification, or -1 to end the watch.',
        },
      },
    },
  ],
  fields: {
    keyctl_dh_params: { private: key, priv: key, prime: key, base: key },
    keyctl_kdf_params: {
      hashname: string,
      otherinfo: input(bytes, { size: 'otherinfolen', optional: 'there is none; otherinfolen must be 0' }),
      otherinfolen: length,
      __spare: unused,
    },
    keyctl_pkey_query: {
      supported_ops: flags('KEYCTL_SUPPORTS_'),
      key_size: of('bits', count),
      max_data_size: size,
      max_sig_size: size,
      max_enc_size: size,
      max_dec_size: size,
      __spare: unused,
    },
    keyctl_pkey_params: { key_id: key, in_len: size, out_len: size, in2_len: size, __spare: unused },
  },
  families: {
    KEYCTL_: {
      does: 'Commands of keyctl.',
      except: [
        'KEYCTL_SUPPORTS_ENCRYPT',
        'KEYCTL_SUPPORTS_DECRYPT',
        'KEYCTL_SUPPORTS_SIGN',
        'KEYCTL_SUPPORTS_VERIFY',
        'KEYCTL_MOVE_EXCL',
        'KEYCTL_CAPS0_CAPABILITIES',
        'KEYCTL_CAPS0_PERSISTENT_KEYRINGS',
        'KEYCTL_CAPS0_DIFFIE_HELLMAN',
        'KEYCTL_CAPS0_PUBLIC_KEY',
        'KEYCTL_CAPS0_BIG_KEY',
        'KEYCTL_CAPS0_INVALIDATE',
        'KEYCTL_CAPS0_RESTRICT_KEYRING',
        'KEYCTL_CAPS0_MOVE',
        'KEYCTL_CAPS1_NS_KEYRING_NAME',
        'KEYCTL_CAPS1_NS_KEY_TAG',
        'KEYCTL_CAPS1_NOTIFICATIONS',
      ],
    },
  },
}
