/** Machines in a company that fail and are looked after, against theory. */
import { it } from 'vitest'
import { optimalOverhaulInterval } from '../../../src/sim/formulas/minimalRepair'
import { batchesOf } from '../oracle/batches'
import { groupParams, oracleCase } from '../oracle/cases'
import { confirm } from '../oracle/claim'
import { hold } from '../oracle/hold'
import { states, together } from '../watches'
import { alwaysBusy, costRate, maintenanceCost, upkeepClaims } from './upkeep.claims'

confirm(upkeepClaims, 180_000)

it.each(['M-MINREP-a', 'M-MINREP-b'])('%s: minimal repair between services at the best interval', (group) => {
  const { beta, eta, cost_overhaul, cost_minimal_repair } = groupParams(group)
  const best = optimalOverhaulInterval(
    { shape: beta, scale: eta },
    { overhaul: cost_overhaul, repair: cost_minimal_repair },
  )
  const costs = { repair: cost_minimal_repair, service: cost_overhaul }
  const gains = batchesOf({
    scenario: alwaysBusy({ beta, eta }, costs, best, 'minimal'),
    watch: together(maintenanceCost(), states(1)),
    length: 4000 * best,
  })
  hold(gains, 0.02, { 'cost rate': [oracleCase(group, 'optimal_cost_rate').expected as number, costRate] })
})
