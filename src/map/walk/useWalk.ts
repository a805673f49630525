import { useRef } from 'react';
import { usePointing, walkTo } from '../../data/pointing';
import type { Dataset } from '../../data/useDataset';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { boundsOf, contains, type PixelSize, type PlaneCamera } from '../../model/map/sheet';
import { keepInSight, nearestToMiddle } from '../../model/map/sight';
import type { Direction } from '../../model/walk/direction';
import { type Standing, stepTo } from '../../model/walk/step';
import { useNeighbours } from './useNeighbours';

interface WalkProps {
  readonly dataset: Dataset;
  readonly camera: PlaneCamera;
  readonly onMove: (camera: PlaneCamera) => void;
  readonly size: PixelSize;
  readonly selected: Region | undefined;
}

export interface Walk {
  /** The region that the keyboard stands on; null before it starts and after it left. */
  readonly standing: () => TerritoryCode | null;
  /** Stands on a region: where it stood last, on the selection or in the middle, whichever is in sight. */
  readonly start: () => void;
  readonly step: (direction: Direction) => void;
  readonly jump: (code: TerritoryCode | null) => void;
  readonly leave: () => void;
}

/** Walks from region to region, and moves the map so that the one it stands on stays in sight. */
export function useWalk({ dataset, camera, onMove, size, selected }: WalkProps): Walk {
  const { neighbours, fetchNeighbours } = useNeighbours();
  const last = useRef<Standing | null>(null);
  const standing = () => usePointing.getState().walked;

  const stand = (next: Standing) => {
    const region = dataset.region(next.code);
    if (!region) return;
    last.current = next;
    walkTo(next.code);
    const moved = keepInSight(region.centre, camera, size);
    if (moved !== camera) onMove(moved);
  };
  const jump = (code: TerritoryCode | null) => {
    if (code !== null) stand({ code, back: null });
  };
  const start = () => {
    fetchNeighbours();
    const inSight = (region: Region | undefined) =>
      region && contains(boundsOf(camera, size), region.centre) ? region : null;
    const before = inSight(dataset.region(last.current?.code ?? ''));
    if (before && last.current) stand(last.current);
    else jump((inSight(selected) ?? nearestToMiddle(dataset.regions, camera))?.code ?? null);
  };

  return {
    standing,
    start,
    jump,
    step: (direction) => {
      if (standing() === null || last.current === null) {
        start();
        return;
      }
      const next = stepTo(last.current, direction, dataset.regions, neighbours);
      if (next) stand(next);
    },
    leave: () => walkTo(null),
  };
}
