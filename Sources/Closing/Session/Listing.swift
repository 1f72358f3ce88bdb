import Accounting

/// What a company has of one kind, with the company, on one snapshot.
package struct Listing<Element: Sendable>: RandomAccessCollection, Sendable {
  package let company: Company
  private let elements: [Element]

  init(_ elements: [Element], of company: Company) {
    self.elements = elements
    self.company = company
  }

  package var startIndex: Int { elements.startIndex }
  package var endIndex: Int { elements.endIndex }

  package subscript(index: Int) -> Element { elements[index] }
}
