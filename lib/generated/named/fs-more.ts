// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


/** 0x5a3c69f0; linux/magic.h. */
export const AAFS_MAGIC: number = 1513908720
/** 0xadf5; linux/magic.h. */
export const ADFS_SUPER_MAGIC: number = 44533
/** 0xadff; linux/magic.h. */
export const AFFS_SUPER_MAGIC: number = 44543
/** 0x6b414653; linux/magic.h. */
export const AFS_FS_MAGIC: number = 1799439955
/** 0x5346414f; linux/magic.h. */
export const AFS_SUPER_MAGIC: number = 1397113167
/** 0x9041934; linux/magic.h. */
export const ANON_INODE_FS_MAGIC: number = 151263540
/** 0x187; linux/magic.h. */
export const AUTOFS_SUPER_MAGIC: number = 391
/** 0xca451a4e; linux/magic.h. */
export const BCACHEFS_SUPER_MAGIC: number = 3393526350
/** 0x62646576; linux/magic.h. */
export const BDEVFS_MAGIC: number = 1650746742
/** 0x6c6f6f70; linux/magic.h. */
export const BINDERFS_SUPER_MAGIC: number = 1819242352
/** 0x42494e4d; linux/magic.h. */
export const BINFMTFS_MAGIC: number = 1112100429
/** 0xcafe4a11; linux/magic.h. */
export const BPF_FS_MAGIC: number = 3405662737
/** 0x9123683e; linux/magic.h. */
export const BTRFS_SUPER_MAGIC: number = 2435016766
/** 0x73727279; linux/magic.h. */
export const BTRFS_TEST_MAGIC: number = 1936880249
/** 0xc36400; linux/magic.h. */
export const CEPH_SUPER_MAGIC: number = 12805120
/** 0x63677270; linux/magic.h. */
export const CGROUP2_SUPER_MAGIC: number = 1667723888
/** 0x27e0eb; linux/magic.h. */
export const CGROUP_SUPER_MAGIC: number = 2613483
/** 0xff534d42; linux/magic.h. */
export const CIFS_SUPER_MAGIC: number = 4283649346
/** 0x73757245; linux/magic.h. */
export const CODA_SUPER_MAGIC: number = 1937076805
/** 0x28cd3d45; linux/magic.h. */
export const CRAMFS_MAGIC: number = 684539205
/** 0x453dcd28; linux/magic.h. */
export const CRAMFS_MAGIC_WEND: number = 1161678120
/** 0x64646178; linux/magic.h. */
export const DAXFS_MAGIC: number = 1684300152
/** 0x64626720; linux/magic.h. */
export const DEBUGFS_MAGIC: number = 1684170528
/** 0x454d444d; linux/magic.h. */
export const DEVMEM_MAGIC: number = 1162691661
/** 0x1cd1; linux/magic.h. */
export const DEVPTS_SUPER_MAGIC: number = 7377
/** 0x444d4142; linux/magic.h. */
export const DMA_BUF_MAGIC: number = 1145913666
/** 0xf15f; linux/magic.h. */
export const ECRYPTFS_SUPER_MAGIC: number = 61791
/** 0xde5e81e4; linux/magic.h. */
export const EFIVARFS_MAGIC: number = 3730735588
/** 0x414a53; linux/magic.h. */
export const EFS_SUPER_MAGIC: number = 4278867
/** 0xe0f5e1e2; linux/magic.h. */
export const EROFS_SUPER_MAGIC_V1: number = 3774210530
/** 0x2011bab0; linux/magic.h. */
export const EXFAT_SUPER_MAGIC: number = 538032816
/** 0xef53; linux/magic.h. */
export const EXT2_SUPER_MAGIC: number = 61267
/** 0xef53; linux/magic.h. */
export const EXT3_SUPER_MAGIC: number = 61267
/** 0xef53; linux/magic.h. */
export const EXT4_SUPER_MAGIC: number = 61267
/** 0xf2f52010; linux/magic.h. */
export const F2FS_SUPER_MAGIC: number = 4076150800
/** 0x65735546; linux/magic.h. */
export const FUSE_SUPER_MAGIC: number = 1702057286
/** 0xbad1dea; linux/magic.h. */
export const FUTEXFS_SUPER_MAGIC: number = 195894762
/** 0x474d454d; linux/magic.h. */
export const GUEST_MEMFD_MAGIC: number = 1196246349
/** 0xc0ffee; linux/magic.h. */
export const HOSTFS_SUPER_MAGIC: number = 12648430
/** 0xf995e849; linux/magic.h. */
export const HPFS_SUPER_MAGIC: number = 4187351113
/** 0x958458f6; linux/magic.h. */
export const HUGETLBFS_MAGIC: number = 2508478710
/** 0x9660; linux/magic.h. */
export const ISOFS_SUPER_MAGIC: number = 38496
/** 0x72b6; linux/magic.h. */
export const JFFS2_SUPER_MAGIC: number = 29366
/** 0x2468; linux/magic.h. */
export const MINIX2_SUPER_MAGIC: number = 9320
/** 0x2478; linux/magic.h. */
export const MINIX2_SUPER_MAGIC2: number = 9336
/** 0x4d5a; linux/magic.h. */
export const MINIX3_SUPER_MAGIC: number = 19802
/** 0x137f; linux/magic.h. */
export const MINIX_SUPER_MAGIC: number = 4991
/** 0x138f; linux/magic.h. */
export const MINIX_SUPER_MAGIC2: number = 5007
/** 0x4d44; linux/magic.h. */
export const MSDOS_SUPER_MAGIC: number = 19780
/** 0x11307854; linux/magic.h. */
export const MTD_INODE_FS_MAGIC: number = 288389204
/** 0x564c; linux/magic.h. */
export const NCP_SUPER_MAGIC: number = 22092
/** 0x6969; linux/magic.h. */
export const NFS_SUPER_MAGIC: number = 26985
/** 0x3434; linux/magic.h. */
export const NILFS_SUPER_MAGIC: number = 13364
/** 0x6e736673; linux/magic.h. */
export const NSFS_MAGIC: number = 1853056627
/** 0x4e554c4c; linux/magic.h. */
export const NULL_FS_MAGIC: number = 1314212940
/** 0x7461636f; linux/magic.h. */
export const OCFS2_SUPER_MAGIC: number = 1952539503
/** 0x9fa1; linux/magic.h. */
export const OPENPROM_SUPER_MAGIC: number = 40865
/** 0x794c7630; linux/magic.h. */
export const OVERLAYFS_SUPER_MAGIC: number = 2035054128
/** 0x50494446; linux/magic.h. */
export const PID_FS_MAGIC: number = 1346978886
/** 0x50495045; linux/magic.h. */
export const PIPEFS_MAGIC: number = 1346981957
/** 0x9fa0; linux/magic.h. */
export const PROC_SUPER_MAGIC: number = 40864
/** 0x6165676c; linux/magic.h. */
export const PSTOREFS_MAGIC: number = 1634035564
/** 0x2f; linux/magic.h. */
export const QNX4_SUPER_MAGIC: number = 47
/** 0x68191122; linux/magic.h. */
export const QNX6_SUPER_MAGIC: number = 1746473250
/** 0x858458f6; linux/magic.h. */
export const RAMFS_MAGIC: number = 2240043254
/** 0x7655821; linux/magic.h. */
export const RDTGROUP_SUPER_MAGIC: number = 124082209
/** "ReIsEr3Fs"; linux/magic.h. */
export const REISER2FS_JR_SUPER_MAGIC_STRING: string = 'ReIsEr3Fs'
/** "ReIsEr2Fs"; linux/magic.h. */
export const REISER2FS_SUPER_MAGIC_STRING: string = 'ReIsEr2Fs'
/** 0x52654973; linux/magic.h. */
export const REISERFS_SUPER_MAGIC: number = 1382369651
/** "ReIsErFs"; linux/magic.h. */
export const REISERFS_SUPER_MAGIC_STRING: string = 'ReIsErFs'
/** 0x5345434d; linux/magic.h. */
export const SECRETMEM_MAGIC: number = 1397048141
/** 0x73636673; linux/magic.h. */
export const SECURITYFS_MAGIC: number = 1935894131
/** 0xf97cff8c; linux/magic.h. */
export const SELINUX_MAGIC: number = 4185718668
/** 0x43415d53; linux/magic.h. */
export const SMACK_MAGIC: number = 1128357203
/** 0xfe534d42; linux/magic.h. */
export const SMB2_SUPER_MAGIC: number = 4266872130
/** 0x517b; linux/magic.h. */
export const SMB_SUPER_MAGIC: number = 20859
/** 0x534f434b; linux/magic.h. */
export const SOCKFS_MAGIC: number = 1397703499
/** 0x73717368; linux/magic.h. */
export const SQUASHFS_MAGIC: number = 1936814952
/** 0x57ac6e9d; linux/magic.h. */
export const STACK_END_MAGIC: number = 1470918301
/** 0x62656572; linux/magic.h. */
export const SYSFS_MAGIC: number = 1650812274
/** 0x1021994; linux/magic.h. */
export const TMPFS_MAGIC: number = 16914836
/** 0x74726163; linux/magic.h. */
export const TRACEFS_MAGIC: number = 1953653091
/** 0x15013346; linux/magic.h. */
export const UDF_SUPER_MAGIC: number = 352400198
/** 0x9fa2; linux/magic.h. */
export const USBDEVICE_SUPER_MAGIC: number = 40866
/** 0x1021997; linux/magic.h. */
export const V9FS_MAGIC: number = 16914839
/** 0xabba1974; linux/magic.h. */
export const XENFS_SUPER_MAGIC: number = 2881100148
/** 0x58465342; linux/magic.h. */
export const XFS_SUPER_MAGIC: number = 1481003842
/** 0x5a4f4653; linux/magic.h. */
export const ZONEFS_MAGIC: number = 1515144787
