import type { UseQueryResult } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../i18n/text';
import type { Region } from '../model/dataset/regions';
import type { Territory } from '../model/dataset/territory';
import { PROFILE_TABS, type ProfileTab as TabName } from '../model/view';
import { FileState } from './FileState';
import { NetworksTab } from './networks/NetworksTab';
import { ProfileTab } from './ProfileTab';
import styles from './ProfileTabs.module.css';
import { PopulationTab } from './population/PopulationTab';

interface ProfileTabsProps {
  readonly region: Region;
  readonly query: UseQueryResult<Territory>;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}

/** The three parts of a profile; a fault of the region's file is told in each. */
export function ProfileTabs({ region, query, tab, onTab }: ProfileTabsProps) {
  const t = useText();
  const territory = query.data;
  return (
    <Tabs
      selectedKey={tab}
      onSelectionChange={(key) => {
        const chosen = PROFILE_TABS.find((name) => name === key);
        if (chosen) onTab(chosen);
      }}
    >
      <TabList aria-label={t('profile.tabs')} className={styles.list ?? ''}>
        {PROFILE_TABS.map((name) => (
          <Tab key={name} id={name} className={styles.tab ?? ''}>
            {t(`profile.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
      {PROFILE_TABS.map((name) => (
        <TabPanel key={name} id={name} className={styles.panel ?? ''}>
          <FileState query={query} />
          {name === 'profile' && <ProfileTab region={region} territory={territory} />}
          {name === 'population' && <PopulationTab region={region} territory={territory} />}
          {name === 'networks' && territory && <NetworksTab territory={territory} />}
        </TabPanel>
      ))}
    </Tabs>
  );
}
