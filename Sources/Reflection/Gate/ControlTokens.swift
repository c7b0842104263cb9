/// Marks that stand between a program and a model and that no reply to a person holds.
enum ControlTokens {
  static func occur(in text: String) -> Bool {
    let lower = text.lowercased()
    if marks.contains(where: { lower.contains($0) }) { return true }
    return lower.split(whereSeparator: \.isNewline).contains { line in
      let start = line.drop { $0 == " " || $0 == "*" || $0 == "#" }
      return roles.contains { start.hasPrefix($0) }
    }
  }

  private static let marks = [
    "<|", "|>", "<s>", "</s>", "[inst]", "[/inst]", "<<sys>>", "<think>", "</think>", "<start_of_turn>",
    "<end_of_turn>",
    "<bos>", "<eos>", "### instruction", "### response", "\"role\":", "\"content\":", "<unk>", "<pad>", "endoftext",
    "```",
  ]
  private static let roles = [
    "assistant:", "user:", "system:", "human:", "ai:", "bot:", "im_start", "im_end", "utilisateur:", "utilisateur :",
    "assistant :", "système:", "système :", "user :", "journal entry:", "entrée du journal",
  ]
}
