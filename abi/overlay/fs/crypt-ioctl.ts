// Ioctls of encrypted (fscrypt) and authenticated (fs-verity) files.

import {
  bytes,
  choice,
  count,
  flags,
  inout,
  input,
  key,
  length,
  of,
  offset,
  output,
  type Subject,
  size,
} from '../vocabulary.js'

const unsupported = 'The file system has no encryption or verity feature, or the kernel is built without it.'

export const cryptIoctl: Subject = {
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        FS_IOC_SET_ENCRYPTION_POLICY: {
          does: 'Encrypt all that will be made in an empty directory.',
          args: {
            arg: input('fscrypt_policy_v2', {
              size: 12,
              extent: '12 bytes if the version is 0, 24 if it is 2',
              reach: { bytes: 12, each: 6, by: { field: 'version' } },
            }),
          },
          since: '4.1',
          errors:
            'EACCES EEXIST EFAULT EINVAL EIO ENODATA ENOENT ENOKEY ENOTDIR ENOTEMPTY ENOTTY EOPNOTSUPP EROFS',
          hints: {
            EACCES: 'The directory belongs to another user.',
            EEXIST: 'It has another policy already.',
            ENOKEY: 'Add the key first, with FS_IOC_ADD_ENCRYPTION_KEY.',
            EOPNOTSUPP: unsupported,
          },
          note:
            'Reads a fscrypt_policy_v1 or _v2 as its first byte tells, although the command says ' +
            'that the kernel writes.',
        },
        FS_IOC_GET_ENCRYPTION_POLICY: {
          does: 'Get the encryption policy of a file, if its version is 0.',
          args: { arg: output('fscrypt_policy_v1') },
          since: '4.1',
          errors: 'EFAULT EINVAL ENODATA ENOTTY EOPNOTSUPP',
          hints: {
            EINVAL: 'The policy has another version; use FS_IOC_GET_ENCRYPTION_POLICY_EX.',
            ENODATA: 'The file is not encrypted.',
            EOPNOTSUPP: unsupported,
          },
          note: 'Writes, although the command says that the kernel reads.',
        },
        FS_IOC_GET_ENCRYPTION_POLICY_EX: {
          does: 'Get the encryption policy of a file.',
          args: {
            arg: inout('fscrypt_get_policy_ex_arg', {
              size: 9,
              extent: '8 bytes and policy_size after them, and at least 9',
              reach: { bytes: 8, each: 1, by: { field: 'policy_size' } },
            }),
          },
          since: '5.4',
          errors: 'EFAULT EINVAL ENODATA ENOTTY EOPNOTSUPP EOVERFLOW',
          hints: {
            ENODATA: 'The file is not encrypted.',
            EOPNOTSUPP: unsupported,
            EOVERFLOW: 'policy_size is too small.',
          },
          note: 'The command says nine bytes, which FUSE copies; what counts is policy_size.',
        },
        FS_IOC_GET_ENCRYPTION_PWSALT: {
          does: 'Get the salt of the file system for keys made from passwords.',
          args: { arg: output(bytes, { size: 16 }) },
          since: '4.1',
          errors: 'EFAULT EIO ENOTTY EOPNOTSUPP EROFS',
          hints: { EOPNOTSUPP: unsupported },
          note: 'Writes, although the command says that the kernel reads. Outdated: keep salts in files.',
        },
        FS_IOC_GET_ENCRYPTION_NONCE: {
          does: 'Get the number from which the key of a file is made.',
          args: { arg: output(bytes, { size: 16 }) },
          since: '5.7',
          errors: 'EFAULT EINVAL ENODATA ENOTTY EOPNOTSUPP',
          hints: { ENODATA: 'The file is not encrypted.', EOPNOTSUPP: unsupported },
        },
        FS_IOC_ADD_ENCRYPTION_KEY: {
          does: 'Give a key to the file system, so that what is encrypted with it can be used.',
          args: {
            arg: inout('fscrypt_add_key_arg', {
              extent: 'the struct and raw_size bytes of raw after it',
              reach: { bytes: 80, each: 1, by: { field: 'raw_size' } },
            }),
          },
          since: '5.4',
          errors: 'EACCES EDQUOT EFAULT EINVAL EKEYREJECTED ENOKEY ENOMEM ENOTTY EOPNOTSUPP',
          hints: {
            EACCES: 'Keys for policies of version 0 take CAP_SYS_ADMIN.',
            EDQUOT: 'The user has too many keys.',
            EKEYREJECTED: 'The key with the serial number key_id is of another type.',
            EOPNOTSUPP: unsupported,
          },
          note:
            'With key_id the key is taken from a keyring and raw_size is 0. Writes back only the ' +
            'identifier of the key.',
        },
        FS_IOC_REMOVE_ENCRYPTION_KEY: {
          does: 'Take the claim of the user to a key away, and the key if nobody else has one.',
          args: { arg: inout('fscrypt_remove_key_arg') },
          since: '5.4',
          errors: 'EACCES EFAULT EINVAL ENOKEY ENOMEM ENOTTY EOPNOTSUPP',
          hints: {
            EACCES: 'Keys for policies of version 0 take CAP_SYS_ADMIN.',
            ENOKEY: 'There is no such key, or this user has not added it.',
            EOPNOTSUPP: unsupported,
          },
          note:
            'Writes back only removal_status_flags; files that are open stay readable until they are ' +
            'closed.',
        },
        FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS: {
          does: 'Take the claims of all users to a key away, and the key.',
          args: { arg: inout('fscrypt_remove_key_arg') },
          since: '5.4',
          errors: 'EACCES EFAULT EINVAL ENOKEY ENOMEM ENOTTY EOPNOTSUPP',
          hints: { EACCES: 'It takes CAP_SYS_ADMIN.', EOPNOTSUPP: unsupported },
          note: 'Writes back only removal_status_flags.',
        },
        FS_IOC_GET_ENCRYPTION_KEY_STATUS: {
          does: 'Tell whether the file system has a key.',
          args: { arg: inout('fscrypt_get_key_status_arg') },
          since: '5.4',
          errors: 'EFAULT EINVAL ENOTTY EOPNOTSUPP',
          hints: { EOPNOTSUPP: unsupported },
        },

        FS_IOC_ENABLE_VERITY: {
          does: 'Make a file read-only for ever, with a hash tree against which all reads are checked.',
          args: { arg: input('fsverity_enable_arg') },
          since: '5.4',
          errors:
            'EACCES EBADF EBADMSG EBUSY EEXIST EFAULT EFBIG EINVAL EIO EISDIR EKEYREJECTED EMSGSIZE ' +
            'ENOKEY ENOMEM ENOPKG ENOSPC ENOTTY EOPNOTSUPP EPERM EROFS ETXTBSY',
          hints: {
            EBADF: 'The descriptor must be open for reading only.',
            EEXIST: 'The file has it already.',
            EFBIG: 'The file is too large for a tree of hashes.',
            EOPNOTSUPP: unsupported,
            EPERM: 'The file is append-only, or signatures are required and none is given.',
            ETXTBSY: 'Somebody has the file open for writing.',
          },
          blocks: 'until the whole file is read',
          restart: 'uninterruptible',
        },
        FS_IOC_MEASURE_VERITY: {
          does: 'Get the digest of a file with a hash tree.',
          args: {
            arg: inout('fsverity_digest', {
              extent: 'the struct and digest_size bytes of digest after it',
              reach: { bytes: 4, each: 1, by: { field: 'digest_size' } },
            }),
          },
          since: '5.4',
          errors: 'EFAULT ENODATA ENOTTY EOPNOTSUPP EOVERFLOW',
          hints: {
            ENODATA: 'The file has no hash tree.',
            EOPNOTSUPP: unsupported,
            EOVERFLOW: 'digest_size is too small; 64 is enough.',
          },
        },
        FS_IOC_READ_VERITY_METADATA: {
          does: 'Read the hash tree, the descriptor or the signature of a file with a hash tree.',
          args: { arg: input('fsverity_read_metadata_arg') },
          result: size,
          since: '5.12',
          errors: 'EFAULT EINVAL EIO ENODATA ENOTTY EOPNOTSUPP',
          hints: { ENODATA: 'The file has no hash tree, or no signature.', EOPNOTSUPP: unsupported },
          note: 'The bytes go where buf_ptr says; the struct stays as it is.',
        },
      },
    },
  ],

  fields: {
    fscrypt_policy_v1: {
      contents_encryption_mode: choice('FSCRYPT_MODE_'),
      filenames_encryption_mode: choice('FSCRYPT_MODE_'),
      flags: flags('FSCRYPT_POLICY_FLAGS_', 'FSCRYPT_POLICY_FLAG_'),
    },
    fscrypt_policy_v2: {
      contents_encryption_mode: choice('FSCRYPT_MODE_'),
      filenames_encryption_mode: choice('FSCRYPT_MODE_'),
      flags: flags('FSCRYPT_POLICY_FLAGS_', 'FSCRYPT_POLICY_FLAG_'),
    },
    fscrypt_get_policy_ex_arg: { policy_size: size },
    fscrypt_key_specifier: { type: choice('FSCRYPT_KEY_SPEC_TYPE_') },
    fscrypt_add_key_arg: { raw_size: size, key_id: key, flags: flags('FSCRYPT_ADD_KEY_FLAG_') },
    fscrypt_remove_key_arg: { removal_status_flags: flags('FSCRYPT_KEY_REMOVAL_STATUS_FLAG_') },
    fscrypt_get_key_status_arg: {
      status: choice('FSCRYPT_KEY_STATUS_'),
      status_flags: flags('FSCRYPT_KEY_STATUS_FLAG_'),
      user_count: of('users', count),
    },
    fsverity_enable_arg: {
      hash_algorithm: choice('FS_VERITY_HASH_ALG_'),
      block_size: size,
      salt_size: length,
      salt_ptr: input(bytes, { size: 'salt_size', optional: 'no salt, if salt_size is 0' }),
      sig_size: length,
      sig_ptr: input(bytes, { size: 'sig_size', optional: 'no signature, if sig_size is 0' }),
    },
    fsverity_digest: { digest_algorithm: choice('FS_VERITY_HASH_ALG_'), digest_size: size },
    fsverity_read_metadata_arg: {
      metadata_type: choice('FS_VERITY_METADATA_TYPE_'),
      offset,
      length,
      buf_ptr: output(bytes, { size: 'length' }),
    },
  },

  families: {
    FSCRYPT_POLICY_FLAGS_: {
      does: 'to how many bytes names are padded: one of them',
      except: ['FSCRYPT_POLICY_FLAGS_PAD_MASK'],
    },
    FSCRYPT_KEY_STATUS_: {
      does: 'whether a key is there',
      names: [
        'FSCRYPT_KEY_STATUS_ABSENT',
        'FSCRYPT_KEY_STATUS_PRESENT',
        'FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED',
      ],
    },
  },
}
