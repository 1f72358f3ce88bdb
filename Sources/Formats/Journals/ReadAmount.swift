import Accounting

/// The amount that a text states without a currency, written in any way that a journal may write it;
/// nothing where it is none or has two readings (T-SUR-3).
package func readAmount(_ text: String) -> ExactDecimal? {
  guard let stated = StatedAmount(text), stated.unit.isEmpty,
    case .exact(let number) = stated.number
  else { return nil }
  return number
}
