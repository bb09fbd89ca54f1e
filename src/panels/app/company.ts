/** The types of a company as content declares them, in one place for all panels. */
export type { Case, GuideStep, Objective } from '../../content/case'
