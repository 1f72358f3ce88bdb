/// What output is printed to.
enum Terminal {
  /// How wide it is; nothing where it is none, and everything is printed whole.
  @TaskLocal static var width: Int?
  /// Whether marks may stand out by their colours.
  @TaskLocal static var hasColour = false
}
