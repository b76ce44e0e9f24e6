// A secret that the kernel keeps: add_key, keyctl.

import {
  asText,
  EDQUOT,
  ENOSYS,
  EPERM,
  isErr,
  KEY_SPEC_PROCESS_KEYRING,
  KEYCTL_READ,
  KEYCTL_UNLINK,
  must,
  sys,
  unwrap,
} from 'rawsys/sec'

const added = sys.add_key('user', 'rawsys:example', 'secret', undefined, KEY_SPEC_PROCESS_KEYRING)
if (isErr(added, ENOSYS, EPERM, EDQUOT)) {
  console.log('skipped: there are no keys to be had here')
} else {
  const key = unwrap(added, 'add_key')
  const payload = new Uint8Array(64)
  const length = must.keyctl(KEYCTL_READ, key, payload)
  if (asText(payload, length) !== 'secret') throw new Error('the key holds something else')
  must.keyctl(KEYCTL_UNLINK, key, KEY_SPEC_PROCESS_KEYRING)
}
