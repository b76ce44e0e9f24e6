// The name that top shows for this thread: prctl.

import { asText, must, PR_GET_NAME, PR_SET_NAME } from 'rawsys/proc'

const old = new Uint8Array(16)
must.prctl(PR_GET_NAME, old)
must.prctl(PR_SET_NAME, 'worker 7')

const name = new Uint8Array(16)
must.prctl(PR_GET_NAME, name)
if (asText(name) !== 'worker 7') throw new Error(`it is called ${asText(name)}`)
must.prctl(PR_SET_NAME, asText(old))
