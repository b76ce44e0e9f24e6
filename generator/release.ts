/** Debian's suite with the newest released kernel. To move on, change these two and run `npm run extract`. */
export const SUITE = 'forky'
/** That kernel, as the name of its source package has it. */
export const KERNEL = '7.2'
