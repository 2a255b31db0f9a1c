import '@tokens';
import './styles/base.css';
import './styles/frame.css';
import './styles/components.css';
import './styles/places.css';
import './styles/notes.css';
import './styles/group.css';
import './styles/answers.css';
import { t } from './i18n';
import { createKit } from './store/tablet';
import { register } from './update';
import { run } from './views/app';

const root = document.getElementById('kit');
if (!root) throw new Error('index.html has no place for the kit');

void register();
createKit().then(
  (kit) => run(kit, root),
  (cause) => {
    // storage that cannot be opened must never look like an empty kit
    console.error(cause);
    const notice = document.createElement('p');
    notice.className = 'yo-notice';
    notice.role = 'alert';
    notice.textContent = t('problem.storage');
    root.replaceChildren(notice);
  },
);
