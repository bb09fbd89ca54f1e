/** The version of the game, written into every run: a replay that comes out otherwise is then explained. */
export { version as build } from '../../package.json'
