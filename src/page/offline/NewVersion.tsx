import { useNewVersion } from '../../data/offline/newVersion';
import { useOfflineStart } from '../../data/offline/useOfflineStart';
import { Part } from '../Part';
import { NewVersionNotice } from '../parts';

/** Says when a newer version of the atlas stands ready. Starts what makes the page open without a connection. */
export function NewVersion() {
  useOfflineStart();
  const hasNewVersion = useNewVersion(({ reload }) => reload !== null);
  return (
    <div role="status">
      {hasNewVersion && (
        <Part waiting={null}>
          <NewVersionNotice />
        </Part>
      )}
    </div>
  );
}
