import type { ObligationSort } from '../ledger/kinds/obligations.ts'
import type { Profession } from '../ledger/kinds/partings.ts'

/** Something that such work usually leaves behind. `provided`: it is the client's own, and is never held back. */
export type ChecklistItem = { item: string; as: ObligationSort; provided?: true }

const OWN_RECORDS = { item: 'own-records', as: 'records', provided: true } as const
const OUR_ACCESS = { item: 'our-access', as: 'access' } as const
const OUR_ACCOUNTS = { item: 'our-accounts', as: 'access' } as const
const LICENCES = { item: 'licences', as: 'licence' } as const
const DOMAIN = { item: 'domain-and-dns', as: 'credentials', provided: true } as const
const CLOUD = { item: 'cloud-and-mail', as: 'credentials', provided: true } as const

/** What is asked about when work of each profession ends, in the order of handing over (handbook 2.1–2.4, 2.7). */
export const CHECKLISTS: Readonly<Record<Profession, readonly ChecklistItem[]>> = {
  accounting: [
    OWN_RECORDS,
    { item: 'ledgers', as: 'data', provided: true },
    { item: 'filings', as: 'deadline' },
    { item: 'payroll-and-vat', as: 'deadline' },
    { item: 'work-papers', as: 'documents' },
    { item: 'professional-enquiry', as: 'documents' },
    { item: 'authority-access', as: 'access' },
  ],
  law: [
    OWN_RECORDS,
    { item: 'case-file', as: 'files', provided: true },
    { item: 'court-dates', as: 'deadline' },
    { item: 'advance-fees', as: 'prepaid', provided: true },
    { item: 'withdrawal-filed', as: 'documents' },
    OUR_ACCESS,
  ],
  medicine: [
    { item: 'health-records', as: 'records', provided: true },
    { item: 'running-care', as: 'work' },
    { item: 'prescriptions', as: 'deadline' },
    { item: 'release-form', as: 'documents' },
    OUR_ACCESS,
  ],
  'managed-it': [
    { item: 'admin-rights', as: 'credentials', provided: true },
    DOMAIN,
    CLOUD,
    { item: 'backups', as: 'data', provided: true },
    { item: 'backup-keys', as: 'credentials', provided: true },
    { item: 'vendor-portals', as: 'credentials', provided: true },
    { item: 'network-documents', as: 'documents' },
    LICENCES,
    OUR_ACCOUNTS,
    { item: 'remote-tools', as: 'access' },
  ],
  agency: [
    OWN_RECORDS,
    DOMAIN,
    CLOUD,
    { item: 'design-sources', as: 'files' },
    { item: 'campaigns', as: 'documents' },
    LICENCES,
    OUR_ACCOUNTS,
  ],
  trade: [
    { item: 'keys-and-site', as: 'access' },
    { item: 'own-materials', as: 'records', provided: true },
    { item: 'warranty', as: 'documents' },
    { item: 'plans', as: 'documents' },
  ],
  none: [OWN_RECORDS, { item: 'work-files', as: 'files' }, OUR_ACCESS],
}
