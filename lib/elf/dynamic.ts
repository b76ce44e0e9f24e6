// Tags of the dynamic section: the gABI's and, from 0x6ffffef5 on, those of binutils.

export const DT_HASH = 4
export const DT_STRTAB = 5
export const DT_SYMTAB = 6
export const DT_SONAME = 14
export const DT_GNU_HASH = 0x6ffffef5
export const DT_VERSYM = 0x6ffffff0
export const DT_VERDEF = 0x6ffffffc
export const DT_VERDEFNUM = 0x6ffffffd
