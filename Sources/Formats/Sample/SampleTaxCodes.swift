extension SampleAccount {
  /// The line of the tax return (SRU), or nothing where the account has none.
  var taxCode: Int? { number < 3_000 ? balanceTaxCode : resultTaxCode }

  private var balanceTaxCode: Int? { number < 2_000 ? assetTaxCode : liabilityTaxCode }

  private var assetTaxCode: Int? {
    switch number {
    case 1_088: 7_202
    case ..<1_100: 7_201
    case 1_120...1_129: 7_216
    case 1_180...1_189, 1_280...1_289: 7_217
    case ..<1_200: 7_214
    case ..<1_300: 7_215
    case 1_310...1_319: 7_230
    case 1_320...1_329, 1_340...1_349: 7_232
    case 1_330...1_339: 7_231
    case 1_350...1_359: 7_233
    case 1_360...1_369: 7_234
    case ..<1_400: 7_235
    case ..<1_440: 7_241
    case ..<1_450: 7_242
    case ..<1_470: 7_243
    case ..<1_480: 7_245
    case ..<1_490: 7_246
    case ..<1_500: 7_244
    case 1_560...1_579, 1_660...1_669: 7_252
    case ..<1_600: 7_251
    case 1_620...1_629: 7_262
    case ..<1_700: 7_261
    case ..<1_800: 7_263
    case ..<1_900: 7_271
    default: 7_281
    }
  }

  private var liabilityTaxCode: Int? {
    switch number {
    case ..<2_090: 7_301
    case ..<2_100: 7_302
    case ..<2_150: 7_321
    case ..<2_160: 7_322
    case ..<2_200: 7_323
    case 2_210...2_219: 7_331
    case 2_230...2_239: 7_332
    case ..<2_300: 7_333
    case ..<2_330: 7_350
    case ..<2_340: 7_351
    case ..<2_360: 7_352
    case ..<2_380: 7_353
    case ..<2_400: 7_354
    case ..<2_420: 7_361
    case ..<2_430: 7_362
    case ..<2_440: 7_363
    case ..<2_450: 7_365
    case ..<2_460: 7_364
    case ..<2_480, 2_860...2_879: 7_367
    case ..<2_490: 7_360
    case 2_492: 7_366
    case 2_510...2_519: 7_368
    case ..<2_900: 7_369
    default: 7_370
    }
  }

  private var resultTaxCode: Int? {
    switch number {
    case ..<3_800: 7_410
    case ..<3_900: 7_412
    case ..<4_000: 7_413
    case 4_910...4_919: 7_511
    case 4_940...4_959, 4_970...4_979: 7_510
    case ..<5_000: 7_512
    case ..<7_000: 7_513
    case ..<7_700: 7_514
    case 7_740: 7_516
    case ..<7_900: 7_515
    case ..<8_000: 7_517
    default: financialTaxCode
    }
  }

  private var financialTaxCode: Int? {
    switch number {
    case 8_070, 8_270: 7_521
    case ..<8_100: 7_414
    case ..<8_300: 7_416
    case ..<8_400: 7_417
    case ..<8_800: 7_522
    case 8_811: 7_525
    case 8_819: 7_420
    case 8_820: 7_419
    case 8_830: 7_524
    case 8_850: 7_526
    case 8_890: 7_527
    case ..<8_990: 7_528
    default: nil
    }
  }
}
