/** The values of the city's report for 2017 that these datasets hold, by metric: what the sample data must come to. */
export const figures2017: Readonly<Record<string, number>> = {
  "approvalItems.cancelled": 3,
  "approvalItems.mergedFrom": 10,
  "approvalItems.mergedInto": 4,
  "approvalItems.converted": 13,
  "approvalItems.suspended": 40,
  "approvalItems.retained": 101,
  "powers.total": 5300,
  "powers.change": -48,
  "cases.accepted": 1925485,
  "cases.completed": 1913574,
  "cases.rate": 1913574 / 1925485,
  "trades.projects": 234,
  "trades.amount": 964000000,
  "visits.total": 981534,
};
