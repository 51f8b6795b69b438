extension Explanation.Part {
  /// What makes one score of the sheets' totals, in words; a rule from outside by its name in the rulebook.
  package var aggregationName: LocalizedText {
    switch aggregation {
    case "mean": LocalizedText(id: "rata-rata", en: "mean")
    case "median": LocalizedText(id: "median", en: "median")
    case "trimmed", "highLowDrop":
      LocalizedText(id: "rata-rata tanpa yang tertinggi dan terendah", en: "mean without the highest and the lowest")
    case "trimmed10%", "trimmed20%":
      LocalizedText(
        id: "rata-rata tanpa \(aggregation.dropFirst(7)) di tiap ujung",
        en: "mean without \(aggregation.dropFirst(7)) at each end")
    case "closestPair": LocalizedText(id: "rata-rata dua nilai terdekat", en: "mean of the nearest two")
    case "consensus": LocalizedText(id: "mufakat", en: "consensus")
    default: LocalizedText(aggregation)
    }
  }

  /// What was done about judges' severity first, in words; `nil` where nothing was.
  package var adjustmentName: LocalizedText? {
    switch adjustment {
    case "none": nil
    case "meanCentred": LocalizedText(id: "rata-rata juri disamakan", en: "judges brought to one mean")
    case "rescaled":
      LocalizedText(
        id: "nilai baku juri, ditarik ke rentang semula", en: "judges standardised, then stretched to the range before")
    case "zScore": LocalizedText(id: "rata-rata dan sebaran juri disamakan", en: "judges brought to one mean and spread")
    case "severity": LocalizedText(id: "ketatnya juri dikoreksi", en: "judges' severity taken off")
    default: LocalizedText(adjustment)
    }
  }
}
