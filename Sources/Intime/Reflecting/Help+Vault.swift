import Journal
import Vault

extension Help {
  /// What the vault says, if it can be read without asking anybody: it is unlocked, or what opens it is named on the command line or
  /// in the variables. Whoever needs help is not asked for a passphrase first.
  static func withoutAsking(_ options: GlobalOptions) -> Help {
    do {
      let settings = try Session.settingsWithoutAsking(options)
      return Help(settings: settings ?? [:], isLocked: settings == nil)
    } catch VaultError.notFound {
      return Help()
    } catch {
      // What is wrong with the vault is told by any command about it; the lines are needed now.
      return Help(isLocked: true)
    }
  }
}

/// ``Help/withoutAsking(_:)``, looked up once and only when it is needed.
final class HelpOnDemand {
  private let options: GlobalOptions
  private(set) lazy var found = Help.withoutAsking(options)

  init(_ options: GlobalOptions) { self.options = options }
}
