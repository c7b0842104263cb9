#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/** `prctl(PR_SET_DUMPABLE, 0)`: no core dump, no ptrace and no /proc/PID/mem by the same user. 0 or -1. */
int clinux_forbid_dumps(void);

/** Memory that is freed is used again, and not given back at once: to get it anew costs more than what is done with it. The GNU C library comes to
 these thresholds by itself, the more the larger what is freed; here it begins with them. Elsewhere nothing happens. */
void clinux_keep_freed_memory(void);

/** `add_key("user", …)` into the user keyring; the serial number, or -1 with `errno`. */
int32_t clinux_keyring_add(const char *description, const uint8_t *payload, size_t count);
/** `keyctl(KEYCTL_SEARCH)` in the user keyring; the serial number, or -1 with `errno`. */
int32_t clinux_keyring_search(const char *description);
/** `keyctl(KEYCTL_SETPERM)`: lets every process of this user view, read, search and revoke the key. 0 or -1. */
int clinux_keyring_allow_user(int32_t key);
/** `keyctl(KEYCTL_SET_TIMEOUT)`, in seconds. 0 or -1. */
int clinux_keyring_set_timeout(int32_t key, uint32_t seconds);
/** `keyctl(KEYCTL_READ)`: the size of the payload, of which at most `capacity` bytes are written; or -1. */
long clinux_keyring_read(int32_t key, uint8_t *buffer, size_t capacity);
/** `keyctl(KEYCTL_INVALIDATE)`: the key is gone at once. 0 or -1. */
int clinux_keyring_invalidate(int32_t key);

/** `renameat2(RENAME_NOREPLACE)` in the current folder: fails with EEXIST instead of replacing. 0 or -1. */
int clinux_rename_without_replacing(const char *from, const char *to);

/** `fcntl(fd, command, value)`. */
int clinux_fcntl(int fd, int command, int value);
/** `ioctl(fd, request, pointer)`. */
int clinux_ioctl(int fd, unsigned long request, void *pointer);

/** The magic number of the file system that holds `path` (`statfs.f_type`), or -1 with `errno`. */
long clinux_filesystem_type(const char *path);
/** The `f_type` of tmpfs and of ramfs. */
long clinux_tmpfs_magic(void);
long clinux_ramfs_magic(void);

/** `forkpty`-like start of `arguments` on a new pseudo-terminal of the given size, for tests: the master
 descriptor, with the process id in `pid`; or -1. The child sees exactly `environment`. */
int clinux_spawn_on_terminal(
    char *const arguments[], char *const environment[], uint16_t rows, uint16_t columns, pid_t *pid);

/** `openpty` with both ends closed on exec: a new pseudo-terminal of the given size. 0 or -1. */
int clinux_open_terminal(uint16_t rows, uint16_t columns, int *master, int *slave);
/** `TIOCGWINSZ`: the size of the terminal behind `fd`. 0 or -1. */
int clinux_terminal_size(int fd, uint16_t *rows, uint16_t *columns);
/** Makes the terminal behind `fd` the controlling one of a new session of this process, for tests. 0 or -1. */
int clinux_take_terminal(int fd);

/** `pipe2(O_CLOEXEC)`. 0 or -1. */
int clinux_pipe(int *reading, int *writing);

/** `environ`. */
char **clinux_environment(void);

/** Starts `path` in the group and session of this process. The child has `input`, `output` and `errors` as its first three
 descriptors and no other, default signal handling, an empty signal mask, the folder `folder` (this one's if null), and exactly
 `environment`. 0 with the process id in `pid`, or an `errno` value. */
int clinux_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder, int input, int output,
    int errors, pid_t *pid);
/** `pidfd_open`: a descriptor that becomes readable when the process ends; or -1. */
int clinux_process_descriptor(pid_t pid);

/** From now on SIGINT writes `message` to standard error and ends the process with `status`; if it was ignored, it stays so. A copy is
 made of `message`. Where a latch stands, it stays. */
void clinux_end_when_interrupted(const char *message, int status);

struct clinux_signal_action;
/** From now on `signal` writes its number, as one byte, to the pipe of `clinux_signal_pipe` and does nothing else; a signal
 that was ignored stays ignored. What was done with it before, for `clinux_restore_signal`; or null. */
struct clinux_signal_action *clinux_latch_signal(int signal);
/** Undoes `clinux_latch_signal` and frees `previous`. */
void clinux_restore_signal(int signal, struct clinux_signal_action *previous);
/** The reading end of the pipe that latched signals are written to, not blocking; or -1. */
int clinux_signal_pipe(void);

/** From now on the terminal behind `fd`, which stays open, does not show what is typed. SIGINT, SIGTERM, SIGHUP, SIGQUIT and
 SIGTSTP give it back before they take their effect, and after a stop it is silent again. One terminal at a time; 0 or -1. */
int clinux_silence_terminal(int fd);
/** Undoes `clinux_silence_terminal`; what was typed meanwhile is still there to be read. */
void clinux_give_terminal_back(void);

/** How many words the program was started with, its own name included; and each of them, NULL beyond the last.
 They are what the loader handed over: Swift's `CommandLine` looks for them in /proc, and finds none where that fails. */
int clinux_argument_count(void);
const char *clinux_argument(int index);
