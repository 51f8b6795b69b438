import InovasiModel

extension CompetitionTables {
  /// Who scores what, who may not, and who would rather.
  static func judging(_ competition: Competition) -> [Table] {
    [
      Table(
        name: "absences", columns: ["innovation", "judge", "stage", "kind", "reason"],
        rows: competition.absences.map { absence in
          [
            .text(absence.entry.rawValue), .text(absence.judge.rawValue), .optional(absence.stage), .text(absence.kind.rawValue),
            .optional(text: absence.reason),
          ]
        }),
      Table(
        name: "assignments", columns: ["innovation", "judge", "stage"],
        rows: competition.assignments.map { assignment in
          [.text(assignment.entry.rawValue), .text(assignment.judge.rawValue), .text(assignment.stage.rawValue)]
        }),
      Table(
        name: "conflicts", columns: ["judge", "kind", "agency", "entry", "reason", "declared_by"],
        rows: competition.conflicts.map { conflict in
          [
            .text(conflict.judge.rawValue), .text(conflict.kind.rawValue), .optional(conflict.agency), .optional(conflict.entry),
            .optional(text: conflict.reason), .optional(text: conflict.declaredBy?.rawValue),
          ]
        }),
      Table(
        name: "overrides", columns: ["judge", "kind", "agency", "entry", "decided_by", "reason", "document"],
        rows: competition.overrides.map { override in
          [
            .text(override.judge.rawValue), .optional(text: override.kind?.rawValue), .optional(override.agency),
            .optional(override.entry), .text(override.decidedBy), .text(override.reason), .text(override.document),
          ]
        }),
      Table(
        name: "preferences", columns: ["judge", "innovation", "value"],
        rows: competition.preferences.map { preference in
          [.text(preference.judge.rawValue), .text(preference.entry.rawValue), .integer(preference.value)]
        }),
    ]
  }
}
