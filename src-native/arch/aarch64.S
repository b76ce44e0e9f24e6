// The way into the kernel on ARM64.

// void* rawsys_syscall(Call* call);
//
//   x0  call     seven words, the syscall number and six arguments; the result goes behind them:
//                a value, or -errno (-4095 .. -1)
//   x0  returns  null
//
// The kernel takes the number in x8 and the arguments in x0 .. x5, and preserves the other general
// registers; of the SVE state it may drop what the C calling convention leaves to callers anyway.
// A leaf: the return address stays in x30 and is never spilled, so it needs no signing.

	.text
	.p2align 4
	.globl rawsys_syscall
	.hidden rawsys_syscall
	.type rawsys_syscall, %function
rawsys_syscall:
	.cfi_startproc
	hint #34                        // bti c: the landing pad of an indirect call
	mov x9, x0
	ldp x8, x0, [x9]
	ldp x1, x2, [x9, #16]
	ldp x3, x4, [x9, #32]
	ldr x5, [x9, #48]
	svc #0
	str x0, [x9, #56]
	mov x0, xzr
	ret
	.cfi_endproc
	.size rawsys_syscall, .-rawsys_syscall

// Without this note the linker asks for an executable stack for the whole process.
	.section .note.GNU-stack, "", %progbits

// GNU_PROPERTY_AARCH64_FEATURE_1_AND = BTI | PAC. The linker keeps the property only if all objects
// carry it.
	.section .note.gnu.property, "a", %note
	.p2align 3
	.long 4, 16, 5                  // name size, descriptor size, NT_GNU_PROPERTY_TYPE_0
	.asciz "GNU"
	.long 0xc0000000, 4, 3, 0       // property, its size, BTI | PAC, padding
