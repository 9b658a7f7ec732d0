/** What secrets are called in our five languages: the roots of words, endings may follow. `_` stands for a space or hyphen. */
export const PASSWORD_WORDS: readonly string[] = [
  'password',
  'passwd',
  'pwd',
  'passcode',
  'passphrase',
  'login_code',
  'secret_key',
  'access_key',
  'api_key',
  'access_token',
  'api_token',
  'recovery_code',
  'backup_code',
  'encryption_key',
  'գաղտնաբառ',
  'անցաբառ',
  'ծածկաբառ',
  'մուտքի_կոդ',
  'գաղտնի_բանալի',
  'lykilorð',
  'aðgangsorð',
  'leyniorð',
  'aðgangslyk',
  'dulkóðunarlyk',
  'पासवर्ड',
  'पासकोड',
  'गोप्य_शब्द',
  'गोप्य_साङ्केतिक',
  'kata_laluan',
  'kata_sandi',
  'kod_laluan',
  'kunci_rahsia',
  'kunci_api',
]

export const PIN_WORDS: readonly string[] = [
  'pin',
  'pin_code',
  'pin_numer',
  'pin_númer',
  'pin_կոդ',
  'պին',
  'պին_կոդ',
  'पिन',
  'पिन_कोड',
  'kod_pin',
  'nombor_pin',
]

/** Words before the words that open a wallet or a vault again. */
export const SEED_WORDS: readonly string[] = [
  'seed',
  'mnemonic',
  'recovery_phrase',
  'frasa_pemulihan',
  'endurheimtarsetning',
  'վերականգնման',
]

/** What stands between the name of a secret and the secret. */
export const COPULAS: readonly string[] = ['is', 'was', 'er', 'var', 'ialah', 'adalah', 'է', 'हो', 'छ']

/** What stands after "password:" and is no password but says what became of it. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'none no yes own new old known unknown changed reset returned removed deleted revoked expired pending done later ' +
    'given handed transferred shared separate separately personal theirs yours ours vault here below above soon ' +
    'չկա փոխված փոխվել փոխվեց հանձնված հանձնվել ջնջված ջնջվել անհայտ առանձին ' +
    'ekkert engin nýtt breytt afhent afhentur eytt óþekkt sér síðar ' +
    'छैन परिवर्तन हस्तान्तरण मेटाइएको अज्ञात छुट्टै पछि ' +
    'tiada ditukar diserahkan dipadam dibatalkan berasingan kemudian selesai'
  ).split(' '),
)
