import Accounting

extension DatabaseURLFault {
  /// What is wrong, as part of a sentence: no capital, no full stop.
  func told(in language: Language) -> String {
    switch (self, language) {
    case (.schemeIsUnknown, .sv): "den börjar varken med sqlite: eller postgresql://"
    case (.schemeIsUnknown, .nb): "den begynner verken med sqlite: eller postgresql://"
    case (.schemeIsUnknown, .en): "it begins with neither sqlite: nor postgresql://"
    case (.pathIsEmpty, .sv): "sökvägen är tom"
    case (.pathIsEmpty, .nb): "banen er tom"
    case (.pathIsEmpty, .en): "the path is empty"
    case (.isFolder(let path), .sv): "\(path) är en mapp"
    case (.isFolder(let path), .nb): "\(path) er en mappe"
    case (.isFolder(let path), .en): "\(path) is a folder"
    case (.folderIsMissing(let path), .sv): "mappen \(path) finns inte"
    case (.folderIsMissing(let path), .nb): "mappen \(path) finnes ikke"
    case (.folderIsMissing(let path), .en): "the folder \(path) does not exist"
    case (.cannotBeRead(let path), .sv): "\(path) får inte läsas"
    case (.cannotBeRead(let path), .nb): "\(path) kan ikke leses"
    case (.cannotBeRead(let path), .en): "\(path) may not be read"
    case (.isNoDatabase(let path), .sv): "\(path) är ingen databas"
    case (.isNoDatabase(let path), .nb): "\(path) er ingen database"
    case (.isNoDatabase(let path), .en): "\(path) is no database"
    case (.isMalformed, .sv): "den har fel form"
    case (.isMalformed, .nb): "den har feil form"
    case (.isMalformed, .en): "it is malformed"
    }
  }
}
