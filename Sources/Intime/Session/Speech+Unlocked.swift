import Vault

extension Speech {
  /// Takes the language of the vault that the command line or the surroundings name, if it is unlocked for a while.
  ///
  /// The setting is sealed like every other, so before a vault is opened its language can be known only where the kernel keeps the
  /// key. For what is said without a vault: help, and usage errors.
  static func followUnlockedVault() {
    guard !isChosen, let path = try? GlobalOptions.vaultPath(ProgramArguments.value(of: "--vault")),
      let locked = try? LockedVault(path: path, stateFolder: nil)
    else { return }
    follow(locked)
  }

  /// The same, for a vault that has been found.
  static func follow(_ locked: LockedVault) {
    guard !isChosen, let settings = try? KernelKeyring.vault(locked)?.named(.setting) else { return }
    follow(settings[Setting.language.rawValue])
  }
}

extension KernelKeyring {
  /// The vault, if it is unlocked for a while.
  static func vault(_ locked: LockedVault) -> Vault? {
    guard let root = rootKey(vaultID: locked.id) else { return nil }
    return try? locked.unlock(withRootKey: root)
  }
}
