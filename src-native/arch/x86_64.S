// The way into the kernel on x86-64.

// void* rawsys_syscall(Frame* frame);
//
//   rdi  frame    seven words, the syscall number and six arguments; the result goes behind them:
//                 a value, or -errno (-4095 .. -1)
//   rax  returns  null
//
// The kernel takes the number in rax and the arguments in rdi, rsi, rdx, r10, r8, r9. `syscall`
// itself overwrites rcx and r11; the C calling convention lets a function do that.

	.text
	.p2align 4
	.globl rawsys_syscall
	.hidden rawsys_syscall
	.type rawsys_syscall, @function
rawsys_syscall:
	.cfi_startproc
	endbr64
	push %rdi
	.cfi_adjust_cfa_offset 8
	mov (%rdi), %rax
	mov 16(%rdi), %rsi
	mov 24(%rdi), %rdx
	mov 32(%rdi), %r10
	mov 40(%rdi), %r8
	mov 48(%rdi), %r9
	mov 8(%rdi), %rdi
	syscall
	pop %rcx
	.cfi_adjust_cfa_offset -8
	mov %rax, 56(%rcx)
	xor %eax, %eax
	ret
	.cfi_endproc
	.size rawsys_syscall, .-rawsys_syscall

// Without this note the linker asks for an executable stack for the whole process.
	.section .note.GNU-stack, "", @progbits

// GNU_PROPERTY_X86_FEATURE_1_AND = IBT | SHSTK: every entry opens with endbr64, every ret matches a
// call. The linker keeps the property only if all objects carry it.
	.section .note.gnu.property, "a", @note
	.p2align 3
	.long 4, 16, 5                  // name size, descriptor size, NT_GNU_PROPERTY_TYPE_0
	.asciz "GNU"
	.long 0xc0000002, 4, 3, 0       // property, its size, IBT | SHSTK, padding
