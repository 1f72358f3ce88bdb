import Accounting

/// Gives each analysis type of a file the number of a dimension.
///
/// A type whose description or code tells what it is gets the number that SIE reserves for it:
/// `A` or "Avdeling" 1 (cost centre), "Kostnadsbærer" 2, `P` or "Prosjekt" 6, "Ansatt" 7,
/// "Kunde" 8, "Leverandør" 9, "Faktura" 10; `DIM21`, as our own files have it, is 21. All others get
/// 20, 21 … in the order in which the file names them first, and so does a second type for a number
/// that is taken.
struct SAFTDimensions {
  private(set) var dimensions: [Dimension] = []
  /// By the numbers of the types.
  private(set) var numbers: [Int] = []

  init(_ types: [(code: String, description: String)]) {
    var taken: Set<Int> = []
    var next = 20
    for type in types {
      var number =
        SAFTDimensions.own(type.code)
        ?? SAFTDimensions.reserved(type.description, SAFTDimensions.words)
        ?? SAFTDimensions.reserved(type.code, SAFTDimensions.words)
        ?? SAFTDimensions.reserved(type.code, SAFTDimensions.codes) ?? 0
      if number == 0 || taken.contains(number) {
        while taken.contains(next) { next += 1 }
        number = next
      }
      taken.insert(number)
      numbers.append(number)
      let name = type.description.isEmpty ? type.code : type.description
      dimensions.append(Dimension(number: number, name: name))
    }
    dimensions.sort { $0.number < $1.number }
  }

  /// The type that stands for a dimension in the files that are written here, at most nine characters;
  /// a number that is too long for it is told by its place among the dimensions.
  static func code(of number: Int, at place: Int) -> String {
    switch number {
    case 1: "A"
    case 6: "P"
    case ...mostNumber: "DIM\(number)"
    default: "X\(place)"
    }
  }

  /// The largest number that a code of nine characters can hold.
  private static let mostNumber = 999_999

  /// The number in a code of our own.
  private static func own(_ code: String) -> Int? {
    guard code.hasPrefix("DIM"), let number = Int(code.dropFirst(3)) else { return nil }
    return (1...mostNumber).contains(number) ? number : nil
  }

  private static func reserved(_ text: String, _ names: [String: Int]) -> Int? {
    names[text.lowercased()]
  }

  private static let codes = ["a": 1, "avd": 1, "p": 6, "prj": 6, "proj": 6]

  private static let words = [
    "avdeling": 1, "department": 1, "kostnadssted": 1, "koststed": 1, "cost centre": 1,
    "cost center": 1, "costcentre": 1, "costcenter": 1,
    "kostnadsbærer": 2, "cost bearer": 2, "cost unit": 2,
    "prosjekt": 6, "project": 6,
    "ansatt": 7, "employee": 7, "medarbeider": 7,
    "kunde": 8, "customer": 8,
    "leverandør": 9, "supplier": 9,
    "faktura": 10, "invoice": 10,
  ]
}
