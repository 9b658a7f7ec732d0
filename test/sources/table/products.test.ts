import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lines, readText, refusedText } from './reading.ts'

/** Builds a CSV with the given header, each row as a record of the cells that matter. */
function table(header: string, rows: Record<string, string>[]): string {
  const names = header.split(',')
  return (
    [header, ...rows.map((row) => names.map((name) => (row[name] ?? '').replace(/^(.*,.*)$/, '"$1"')).join(','))].join(
      '\n',
    ) + '\n'
  )
}

const STRIPE =
  'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Fee,Is Link,Mode,Payment Source Type,Status,Taxes On Fee,Application Fee,Application ID'

test('Stripe payments, current: refunds, failed and uncaptured rows', async () => {
  const paid = {
    'Created date (UTC)': '2026-01-05 10:22:31',
    'Amount Refunded': '0.00',
    Currency: 'eur',
    Captured: 'true',
    Status: 'Paid',
  }
  const outcome = await readText(
    table(`${STRIPE},Customer ID,Customer Email,Invoice ID`, [
      {
        ...paid,
        id: 'ch_1',
        Amount: '120.00',
        'Customer ID': 'cus_1',
        'Customer Email': 'a@acme.test',
        'Invoice ID': 'in_1',
      },
      { ...paid, id: 'ch_2', Amount: '80.50', 'Amount Refunded': '20.25', 'Customer ID': 'cus_2' },
      { ...paid, id: 'ch_3', Amount: '10.00', Status: 'Failed', 'Customer ID': 'cus_2' },
      { ...paid, id: 'ch_4', Amount: '10.00', Captured: 'false', 'Customer ID': 'cus_2' },
      { ...paid, id: 'ch_5', Amount: '5000', Currency: 'isk', 'Customer ID': 'cus_3' },
    ]),
  )
  assert.equal(outcome.sniffed.kind, 'payments')
  assert.equal(outcome.sniffed.kindSure, true)
  assert.deepEqual(lines(outcome), [
    'payment cus_1 2026-01-05 12000 EUR ch_1 for in_1',
    'payment cus_2 2026-01-05 8050 EUR ch_2',
    'refund cus_2 ~2026-01-05 2025 EUR ch_2',
    'payment cus_3 2026-01-05 5000 ISK ch_5',
  ])
  assert.deepEqual(outcome.skipped, { 'status:failed': 1, 'status:uncaptured': 1 })
  assert.deepEqual(outcome.problems, [])
})

test('Stripe payments without a column for the customer are refused with the columns seen', () => {
  const refusal = refusedText(table(STRIPE, [{ id: 'ch_1', Amount: '1.00' }]))
  assert.equal(refusal.code, 'missing-column')
  assert.equal(refusal.args.role, 'client')
  assert.match(String(refusal.args.seen), /^id, Created date \(UTC\), Amount/)
  assert.equal(refusal.sniffed?.header.length, 17)
})

test('Stripe payments, older', async () => {
  const header =
    'id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer Description,Customer Email,Captured,Card ID'
  const outcome = await readText(
    table(header, [
      {
        id: 'ch_1',
        'Created (UTC)': '2019-03-30 21:10',
        Amount: '49,00',
        'Amount Refunded': '49,00',
        Currency: 'usd',
        Status: 'Refunded',
        'Customer ID': 'cus_1',
        'Customer Description': 'Acme',
        Captured: 'TRUE',
      },
    ]),
  )
  assert.deepEqual(lines(outcome), ['payment Acme 2019-03-30 4900 USD ch_1', 'refund Acme ~2019-03-30 4900 USD ch_1'])
})

test('Stripe invoices: paid, open, uncollectible', async () => {
  const header =
    'id,Customer,Customer Name,Subscription,Status,Currency,Amount Due,Subtotal,Tax,Total,Amount Paid,Date (UTC),Due Date (UTC),Paid At (UTC),Paid,Closed,Description,Number'
  const outcome = await readText(
    table(header, [
      {
        id: 'in_1',
        Customer: 'cus_1',
        'Customer Name': 'Acme',
        Status: 'paid',
        Currency: 'eur',
        'Amount Due': '100.00',
        Total: '119.00',
        'Amount Paid': '119.00',
        'Date (UTC)': '2024-02-01 00:00',
        'Due Date (UTC)': '2024-03-02 00:00',
        'Paid At (UTC)': '2024-02-20 09:00',
        Paid: 'true',
        Number: 'A-1',
      },
      {
        id: 'in_2',
        Customer: 'cus_1',
        'Customer Name': 'Acme',
        Status: 'open',
        Currency: 'eur',
        Total: '50.00',
        'Amount Paid': '0.00',
        'Date (UTC)': '2024-03-01 00:00',
        'Due Date (UTC)': '2024-03-31 00:00',
        Paid: 'false',
        Number: 'A-2',
      },
      {
        id: 'in_3',
        Customer: 'cus_2',
        'Customer Name': 'Bolt',
        Status: 'uncollectible',
        Currency: 'eur',
        Total: '50.00',
        'Amount Paid': '0.00',
        'Date (UTC)': '2024-03-01 00:00',
        Paid: 'false',
        Number: 'A-3',
      },
    ]),
  )
  assert.equal(outcome.sniffed.kind, 'invoices')
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2024-02-01 11900 EUR due 2024-03-02 A-1',
    'payment Acme 2024-02-20 11900 EUR for A-1',
    'invoice Acme 2024-03-01 5000 EUR due 2024-03-31 A-2',
  ])
  assert.equal(outcome.entries[0]!.client.id, 'cus_1')
  assert.deepEqual(outcome.skipped, { 'status:uncollectible': 1 })
})

test('Xero export: the lines of an invoice are one invoice, paid without a day', async () => {
  const header =
    'ContactName,EmailAddress,POAddressLine1,InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Sent,Status'
  const first = {
    ContactName: 'Acme',
    EmailAddress: 'a@acme.test',
    InvoiceNumber: 'INV-1',
    InvoiceDate: '21/01/2024',
    DueDate: '20/02/2024',
    Total: '1,210.00',
    InvoiceAmountPaid: '0.00',
    Currency: 'NZD',
    Type: 'Sales invoice',
    Status: 'Awaiting Payment',
    Quantity: '1.0000',
  }
  const outcome = await readText(
    table(header, [
      { ...first, Description: 'Design', LineAmount: '1,000.00' },
      { ...first, Description: 'Hosting', LineAmount: '210.00' },
      {
        ...first,
        ContactName: 'Bolt',
        EmailAddress: 'b@bolt.test',
        InvoiceNumber: 'INV-2',
        Total: '50.00',
        InvoiceAmountPaid: '50.00',
        Status: 'Paid',
        LineAmount: '50.00',
      },
      {
        ...first,
        ContactName: 'Bolt',
        EmailAddress: 'b@bolt.test',
        InvoiceNumber: 'CN-1',
        Total: '5.00',
        Type: 'Sales credit note',
        LineAmount: '5.00',
      },
    ]),
  )
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2024-01-21 121000 NZD due 2024-02-20 INV-1',
    'invoice Bolt 2024-01-21 5000 NZD due 2024-02-20 INV-2',
    'payment Bolt ~2024-02-20 5000 NZD for INV-2',
    'credit Bolt 2024-01-21 500 NZD CN-1',
  ])
  assert.equal(outcome.entries[0]!.text, 'Design')
})

test('Xero import template: stars, and lines of quantity times price', async () => {
  const header =
    '*ContactName,EmailAddress,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,InventoryItemCode,*Description,*Quantity,*UnitAmount,Discount,*AccountCode,*TaxType,TaxAmount,Currency,BrandingTheme'
  const row = {
    '*ContactName': 'Acme',
    '*InvoiceNumber': 'INV-1',
    '*InvoiceDate': '2024-01-05',
    '*DueDate': '2024-02-04',
    Currency: 'EUR',
  }
  const outcome = await readText(
    table(header, [
      { ...row, '*Quantity': '2.5', '*UnitAmount': '33.3333' },
      { ...row, '*Quantity': '1', '*UnitAmount': '0.50' },
    ]),
  )
  assert.deepEqual(lines(outcome), ['invoice Acme 2024-01-05 8383 EUR due 2024-02-04 INV-1'])
})

test('QuickBooks Sales by Customer Detail: title, headings, totals, rows that are no sale', async () => {
  const outcome = await readText(
    [
      'Sample Company',
      'Sales by Customer Detail',
      '"January - March, 2024"',
      '',
      ',Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance',
      'Acme Bakery,,,,,,,,,',
      ',01/15/2024,Invoice,1001,Design,Logo,1,500.00,500.00,500.00',
      ',01/15/2024,Invoice,1001,Hosting,Year,2,60.00,120.00,620.00',
      ',01/20/2024,Payment,77,,,,,-620.00,0.00',
      'Total for Acme Bakery,,,,,,,,"$620.00",',
      'Bolt,,,,,,,,,',
      ',02/20/2024,Sales Receipt,1002,Design,,1,80.00,80.00,80.00',
      ',02/21/2024,Credit Memo,1003,Design,,-1,30.00,-30.00,50.00',
      'Total for Bolt,,,,,,,,$50.00,',
      'TOTAL,,,,,,,,$670.00,',
      '',
      '"Wednesday, Mar 06, 2024 03:00 PM GMT-8 - Accrual Basis"',
      '',
    ].join('\n'),
  )
  assert.equal(outcome.sniffed.headerLine, 5)
  assert.deepEqual(lines(outcome), [
    'invoice Acme Bakery 2024-01-15 62000 EUR 1001',
    'payment Bolt 2024-02-20 8000 EUR 1002',
    'credit Bolt 2024-02-21 3000 EUR 1003',
  ])
  assert.deepEqual(outcome.problems, [])
  assert.deepEqual(outcome.skipped, { heading: 3, 'type:payment': 1, total: 3, blank: 1 })
})

test('QuickBooks journal: the account of what clients owe, dates on first lines only', async () => {
  const outcome = await readText(
    [
      'Date,Transaction Type,Num,Name,Memo/Description,Account,Debit,Credit',
      '01/15/2024,Invoice,1001,Acme,,Accounts Receivable (A/R),620.00,',
      ',,,Acme,,Sales,,620.00',
      '01/20/2024,Payment,77,Acme,,Bank,620.00,',
      ',,,Acme,,Accounts Receivable (A/R),,620.00',
      '',
    ].join('\n'),
  )
  assert.deepEqual(lines(outcome), ['invoice Acme 2024-01-15 62000 EUR 1001', 'payment Acme 2024-01-20 62000 EUR 77'])
  assert.deepEqual(outcome.skipped, { 'other-account': 2 })
})

test('FreshBooks: line totals add up, day paid', async () => {
  const header =
    'Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency'
  const row = {
    'Client Name': 'Acme',
    'Invoice #': '0001',
    'Date Issued': '2024-01-05',
    'Invoice Status': 'paid',
    'Date Paid': '2024-01-30',
    Quantity: '1',
    Currency: 'CAD',
  }
  const outcome = await readText(
    table(header, [
      { ...row, 'Line Subtotal': '100.00', 'Line Total': '113.00' },
      { ...row, 'Line Subtotal': '10.00', 'Line Total': '11.30' },
      { ...row, 'Invoice #': '0002', 'Invoice Status': 'draft', 'Date Paid': '', 'Line Total': '5.00' },
    ]),
  )
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2024-01-05 12430 CAD 0001',
    'payment Acme 2024-01-30 12430 CAD for 0001',
  ])
})

test('Invoice Ninja 4: two title lines, amounts with a dollar sign, items repeat the amount', async () => {
  const header =
    'Client,Email,Invoice Number,Amount,Paid,PO Number,Status,Invoice Date,Due Date,Discount,Partial/Deposit,Partial Due Date,Public Notes,Private Notes,Item Product,Item Notes,Item Cost,Item Quantity'
  const row = {
    Client: 'Acme',
    Email: 'a@acme.test',
    'Invoice Number': '0001',
    Amount: '$13.50',
    Paid: '$3.50',
    Status: 'Partial',
    'Invoice Date': '2018-02-25',
    'Due Date': '2018-03-27',
  }
  const outcome = await readText(
    `Invoices\n2018-03-01\n${table(header, [
      { ...row, 'Item Cost': '10.00', 'Item Quantity': '1' },
      { ...row, 'Item Cost': '3.50', 'Item Quantity': '1' },
    ])}`,
  )
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2018-02-25 1350 EUR due 2018-03-27 0001',
    'payment Acme ~2018-03-27 350 EUR for 0001',
  ])
  assert.equal(outcome.sniffed.currency, null)
})

test('Invoice Ninja 4 payments: told by the title', async () => {
  const outcome = await readText(
    'Payments\n2018-03-01\nClient,Invoice Number,Amount,Date\nAcme,0001,$13.50,2018-02-26\n',
  )
  assert.equal(outcome.sniffed.kindSure, false)
  assert.deepEqual(lines(outcome), ['payment Acme 2018-02-26 1350 EUR for 0001'])
})

test('Invoice Ninja 5: headers with the entity before, dates in company style', async () => {
  const outcome = await readText(
    [
      'Client Name,Client Currency,Invoice Invoice Number,Invoice Amount,Invoice Balance,Invoice Date,Invoice Due Date,Invoice Status,Payment Date,Payment Amount',
      'Acme,USD,0007,120.00,0.00,16/Jul/2023,15/Aug/2023,Paid,20/Jul/2023,120.00',
      '',
    ].join('\n'),
  )
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2023-07-16 12000 USD due 2023-08-15 0007',
    'payment Acme 2023-07-20 12000 USD for 0007',
  ])
})

test('Wave: the receivable lines of the accounting export', async () => {
  const header =
    'Transaction ID,Transaction Date,Account Name,Transaction Description,Transaction Line Description,Amount (One column), ,Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Other Accounts for this Transaction,Customer,Vendor,Invoice Number,Bill Number,Notes / Memo'
  const outcome = await readText(
    table(header, [
      {
        'Transaction ID': '1',
        'Transaction Date': '2024-01-05',
        'Account Name': 'Accounts Receivable',
        'Amount (One column)': '500.00',
        'Debit Amount (Two Column Approach)': '500.00',
        Customer: 'Acme',
        'Invoice Number': '12',
      },
      {
        'Transaction ID': '1',
        'Transaction Date': '2024-01-05',
        'Account Name': 'Sales',
        'Amount (One column)': '500.00',
        'Credit Amount (Two Column Approach)': '500.00',
        Customer: 'Acme',
        'Invoice Number': '12',
      },
      {
        'Transaction ID': '2',
        'Transaction Date': '2024-01-25',
        'Account Name': 'Accounts Receivable',
        'Amount (One column)': '-500.00',
        'Credit Amount (Two Column Approach)': '500.00',
        Customer: 'Acme',
        'Invoice Number': '12',
      },
    ]),
  )
  assert.deepEqual(lines(outcome), ['invoice Acme 2024-01-05 50000 EUR 12', 'payment Acme 2024-01-25 50000 EUR for 12'])
})

test('Zoho: the total over the item total', async () => {
  const header =
    'Invoice Date,Invoice ID,Invoice Number,Estimate Number,Invoice Status,Customer Name,Company Name,Customer ID,Due Date,Expected Payment Date,PurchaseOrder,Currency Code,Exchange Rate,Item Name,Item Desc,Quantity,Item Total,SubTotal,Total,Balance'
  const row = {
    'Invoice Date': '2024-01-05',
    'Invoice ID': '9001',
    'Invoice Number': 'INV-1',
    'Invoice Status': 'Sent',
    'Customer Name': 'Acme',
    'Customer ID': '77',
    'Due Date': '2024-02-04',
    'Currency Code': 'INR',
    SubTotal: '300.00',
    Total: '354.00',
  }
  const outcome = await readText(
    table(header, [
      { ...row, 'Item Total': '100.00' },
      { ...row, 'Item Total': '200.00' },
      { ...row, 'Invoice Number': 'INV-2', 'Invoice Status': 'Void' },
    ]),
  )
  assert.deepEqual(lines(outcome), ['invoice Acme 2024-01-05 35400 INR due 2024-02-04 INV-1'])
  assert.deepEqual(outcome.entries[0]!.client, { name: 'Acme', id: '77' })
})

test('Invoicely: paid by status only', async () => {
  const outcome = await readText(
    'Date,Due,Details,Client,Status,Total\n2024-01-05,2024-02-04,Logo,Acme,Paid,€100.00\n2024-01-06,2024-02-05,Logo,Bolt,Sent,€50.00\n',
  )
  assert.equal(outcome.sniffed.currency, 'EUR')
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2024-01-05 10000 EUR due 2024-02-04',
    'payment Acme ~2024-02-04 10000 EUR',
    'invoice Bolt 2024-01-06 5000 EUR due 2024-02-05',
  ])
})

test('Invoice2go: byte-order mark, names written together', async () => {
  const outcome = await readText(
    '\uFEFFId,AccountId,State,LastUpdated,CreatedDate,DocumentDate,DocumentNumber,ClientName,TotalAmount,BalanceDueAmount,AmountPaidAmount\nx,y,open,2024-02-01,2024-01-01,2024-01-05,INV1,Acme,100.00,60.00,40.00\n',
  )
  assert.deepEqual(lines(outcome), [
    'invoice Acme 2024-01-05 10000 EUR INV1',
    'payment Acme ~2024-01-05 4000 EUR for INV1',
  ])
})

test('plain logs', async () => {
  const log = await readText('customer_id,date,cds,amount\n1,1997-01-01,2,29.33\n2,1997-01-02,1,0.00\n')
  assert.deepEqual(lines(log), ['payment 1 1997-01-01 2933 EUR', 'payment 2 1997-01-02 0 EUR'])
  assert.equal(log.sniffed.kindSure, true)
  assert.deepEqual(lines(await readText('client;date;amount\nAcme;04.03.2024;1.234,50\n')), [
    'payment Acme 2024-03-04 123450 EUR',
  ])
})

test('headers in seven more languages', async () => {
  const invoices: [string, string][] = [
    ['Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeitsdatum;Betrag;Währung;Beschreibung', 'German'],
    ['N° de facture;Nom du client;Date de facture;Date d’échéance;Montant TTC;Devise;Libellé', 'French'],
    ['Número de factura;Cliente;Fecha de factura;Fecha de vencimiento;Importe;Moneda;Concepto', 'Spanish'],
    ['Reikningsnúmer;Viðskiptavinur;Dagsetning;Gjalddagi;Upphæð;Gjaldmiðill;Skýring', 'Icelandic'],
    ['Հաշվի համար;Հաճախորդ;Ամսաթիվ;Վճարման ժամկետ;Գումար;Արժույթ;Նկարագրություն', 'Armenian'],
    ['No. Invois;Nama Pelanggan;Tarikh Invois;Tarikh Akhir;Jumlah;Mata Wang;Keterangan', 'Malay'],
    ['बिल नम्बर;ग्राहकको नाम;मिति;भुक्तानी म्याद;रकम;मुद्रा;विवरण', 'Nepali'],
  ]
  for (const [header, language] of invoices) {
    const outcome = await readText(`${header}\nR-1;Acme;05.01.2024;25.01.2024;10,50;EUR;Logo\n`)
    assert.deepEqual(lines(outcome), ['invoice Acme 2024-01-05 1050 EUR due 2024-01-25 R-1'], language)
    assert.equal(outcome.entries[0]!.text, 'Logo', language)
  }
})
