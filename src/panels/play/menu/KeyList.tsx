import { words } from '../../../content/words'
import { Dialog } from '../../controls/Dialog'
import styles from './PauseMenu.module.css'

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { keyList } = words.menu
  return (
    <Dialog open onClose={onClose} title={keyList.title}>
      <table className={styles.keys}>
        <tbody>
          {keyList.rows.map(([keys, meaning]) => (
            <tr key={keys}>
              <td>
                {keys.split(' ').map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
