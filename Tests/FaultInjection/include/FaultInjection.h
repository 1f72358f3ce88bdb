// Faults of the machine, put into a program that is loaded with this library before all others.
//
// BOKSLUT_FAULT=<what> <n> makes the n-th call that leaves the program (to a regular file or a
// socket; the end of the program counts as one more) go wrong:
//
//   count     nothing goes wrong; the number of calls is written to the file BOKSLUT_FAULT_COUNT
//   kill      the program is killed before the call
//   tear      half of what is written is written, and the program is killed
//   lose      the power goes: what was written since each file's last sync is lost
//   scatter   the power goes: of what was written since each file's last sync some is lost
//   full      the disk is full, from this call on
//   stop      the program stops before the call, until it is told to continue
//   cut       the connection is cut before the call
//   mute      the connection carries the call, and its answer is never heard
//
// With BOKSLUT_FAULT set, the time of day stands still. BOKSLUT_FULL_WHILE=<path> is for a server:
// while that file exists, its tables have no room on the disk. With BOKSLUT_NO_LINKS set, no file
// takes a second name.
