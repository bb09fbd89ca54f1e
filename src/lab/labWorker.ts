/** A worker of the lab: does jobs apart from the page. */

import { expose } from 'comlink'
import { work } from './tasks'

expose({ work })
