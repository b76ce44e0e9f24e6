// Answers to the permission events of fanotify.

import type { FAN_RESPONSES_ } from '../generated/families.js'
import { FAN_INFO, FAN_RESPONSE_INFO_AUDIT_RULE } from '../generated/named/fs.js'
import { struct } from '../generated/views/fs.js'
import { sizeof } from '../struct/sizeof.js'
import type { Fields } from '../struct/types.js'
import type { FdArg, Flags } from '../sys/types.js'

/** The rule behind an answer, for the audit log. */
export type FanotifyAuditRule = Omit<Fields<struct.fanotify_response_info_audit_rule>, 'hdr'>

/**
 * The answer to a permission event, to be written to the fanotify descriptor: FAN_ALLOW or FAN_DENY for the
 * event's `fd`, which is still to be closed. With FAN_AUDIT as well, the answer is logged; and since Linux
 * 6.3 with the rule that it follows. fanotify(7).
 *
 *     must.write(fanotify, fanotifyResponse(event.metadata.fd, FAN_ALLOW))
 */
export function fanotifyResponse(
  fd: FdArg,
  response: Flags<FAN_RESPONSES_>,
  rule?: FanotifyAuditRule,
): Uint8Array {
  const ruleBytes = sizeof('fanotify_response_info_audit_rule')
  const length = sizeof('fanotify_response')
  const bytes = new Uint8Array(length + (rule === undefined ? 0 : ruleBytes))
  const answer = struct.fanotify_response.at(bytes)
  answer.fd = fd
  answer.response = rule === undefined ? response : response | FAN_INFO
  if (rule === undefined) return bytes
  const info = struct.fanotify_response_info_audit_rule.at(bytes, length)
  Object.assign(info, rule)
  info.hdr.type = FAN_RESPONSE_INFO_AUDIT_RULE
  info.hdr.len = ruleBytes
  return bytes
}
