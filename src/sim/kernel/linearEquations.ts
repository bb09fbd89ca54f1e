/** Systems of linear equations by Gaussian elimination with partial pivoting (Golub & Van Loan 2013, ch. 3). */

/**
 * The x with Σⱼ a[i][j]·x[j] = b[i]. Neither is changed.
 * @throws when the equations do not determine x.
 */
export function solve(a: readonly ArrayLike<number>[], b: ArrayLike<number>): Float64Array {
  const size = b.length
  const rows = a.map((row, i) => Float64Array.from([...Array.from(row), b[i]!]))
  for (let column = 0; column < size; column++) {
    const pivot = bringUpPivot(rows, column)
    for (let i = column + 1; i < size; i++) eliminate(rows[i]!, pivot, column)
  }
  const x = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i]!
    let rest = row[size]!
    for (let j = i + 1; j < size; j++) rest -= row[j]! * x[j]!
    x[i] = rest / row[i]!
  }
  return x
}

/** Brings up the row with the largest entry of the column, so that rounding errors stay small. */
function bringUpPivot(rows: Float64Array[], column: number): Float64Array {
  let best = column
  for (let i = column + 1; i < rows.length; i++) {
    if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i
  }
  const pivot = rows[best]!
  if (pivot[column] === 0) throw new Error('the equations do not determine every unknown')
  rows[best] = rows[column]!
  rows[column] = pivot
  return pivot
}

function eliminate(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = row[column]! / pivot[column]!
  if (factor === 0) return
  for (let j = column; j < row.length; j++) row[j] = row[j]! - factor * pivot[j]!
}
