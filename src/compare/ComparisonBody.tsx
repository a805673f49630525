import { useText } from '../i18n/text';
import type { IndicatorId } from '../model/dataset/codes';
import { FaultNotice } from '../ui/FaultNotice';
import styles from './Comparison.module.css';
import { ComparisonCharts } from './charts/ComparisonCharts';
import { FactsSection } from './facts/FactsSection';
import { type FileFault, useCompared } from './useCompared';
import { useComparedName } from './useComparedName';

/** What is compared, as far as its files are there; what could not be had is told and can be asked for again. */
export function ComparisonBody({ indicator }: { readonly indicator: IndicatorId }) {
  const t = useText();
  const nameOf = useComparedName();
  const { compared, faults, profileFaults, isPending } = useCompared();
  const told = (id: 'compare.fault' | 'compare.fault.profile') => (fault: FileFault) => (
    <div key={`${id} ${fault.code}`}>
      <FaultNotice error={fault.error} onRetry={fault.retry} />
      <p className={styles.quiet}>{t(id, { name: nameOf(fault.code) })}</p>
    </div>
  );
  return (
    <>
      {faults.length + profileFaults.length > 0 && (
        <div className={styles.faults}>
          {faults.map(told('compare.fault'))}
          {profileFaults.map(told('compare.fault.profile'))}
        </div>
      )}
      <p role="status" className={styles.quiet}>
        {isPending && t('compare.loading')}
      </p>
      {compared.length > 0 && (
        <>
          <FactsSection compared={compared} faults={faults} />
          <ComparisonCharts compared={compared} indicator={indicator} />
        </>
      )}
    </>
  );
}
