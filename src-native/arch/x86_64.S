// The ways into the kernel on x86-64.

// void* rawsys_syscall(Call* call);
//
//   rdi  call     seven words, the syscall number and six arguments; the result goes behind them:
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

// void* rawsys_int80(Call* call);
//
// The same by `int $0x80`, the way in of 32-bit programs, to measure it. The kernel then goes by the numbers and
// structs of i386, and takes the low halves of the words: the number in eax, the arguments in ebx, ecx, edx,
// esi, edi, ebp. It preserves all of them but eax. The C calling convention wants rbx and rbp back as well.
// Where the kernel has no IA32 emulation the instruction is a SIGSEGV.

	.p2align 4
	.globl rawsys_int80
	.hidden rawsys_int80
	.type rawsys_int80, @function
rawsys_int80:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	push %rdi
	.cfi_adjust_cfa_offset 8
	mov (%rdi), %eax
	mov 8(%rdi), %ebx
	mov 16(%rdi), %ecx
	mov 24(%rdi), %edx
	mov 32(%rdi), %esi
	mov 48(%rdi), %ebp
	mov 40(%rdi), %edi
	int $0x80
	pop %rcx
	.cfi_adjust_cfa_offset -8
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	mov %rax, 56(%rcx)
	xor %eax, %eax
	ret
	.cfi_endproc
	.size rawsys_int80, .-rawsys_int80

// Without this note the linker asks for an executable stack for the whole process.
	.section .note.GNU-stack, "", @progbits

// GNU_PROPERTY_X86_FEATURE_1_AND = IBT | SHSTK: every entry opens with endbr64, every ret matches a
// call. The linker keeps the property only if all objects carry it.
	.section .note.gnu.property, "a", @note
	.p2align 3
	.long 4, 16, 5                  // name size, descriptor size, NT_GNU_PROPERTY_TYPE_0
	.asciz "GNU"
	.long 0xc0000002, 4, 3, 0       // property, its size, IBT | SHSTK, padding
