// What the tests of the vDSO and of ELF images have seen, for the line that they print at the end.

export const counts = { clocks: 0, images: 0, refused: 0 }

after(() => {
  const { clocks, images, refused } = counts
  if (clocks + images > 0) {
    console.log(
      `      vdso: ${clocks} clocks sandwiched, ${images} images read, ${refused} hostile images refused`,
    )
  }
})
