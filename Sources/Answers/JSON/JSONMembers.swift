/// The members of an object, one a line: `("company", company.code)`.
///
/// A list of members stands among them as it is, so that answers can share some.
@resultBuilder
package enum JSONMembers {
  package static func buildExpression(_ member: (String, JSON)) -> [JSON.Member] { [member] }

  package static func buildExpression(_ member: (String, some JSONConvertible)) -> [JSON.Member] {
    [(member.0, member.1.json)]
  }

  package static func buildExpression(_ members: [JSON.Member]) -> [JSON.Member] { members }

  package static func buildBlock(_ parts: [JSON.Member]...) -> [JSON.Member] {
    Array(parts.joined())
  }

  package static func buildOptional(_ members: [JSON.Member]?) -> [JSON.Member] { members ?? [] }

  package static func buildEither(first members: [JSON.Member]) -> [JSON.Member] { members }

  package static func buildEither(second members: [JSON.Member]) -> [JSON.Member] { members }

  package static func buildArray(_ parts: [[JSON.Member]]) -> [JSON.Member] {
    Array(parts.joined())
  }
}
