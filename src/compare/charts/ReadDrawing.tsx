import { type PointerEvent, type ReactNode, useState } from 'react';
import { Walkable } from '../../charts/walk/Walkable';
import type { Extent, Position } from '../../model/series/walk';
import { useElementSize } from '../../ui/useElementSize';
import { useSeen } from '../../ui/useSeen';
import styles from './Drawing.module.css';

interface ReadDrawingProps {
  readonly title: string;
  /** What the picture of the chart writes over the drawing; empty for nothing. */
  readonly pictureTitle: string;
  readonly extent: Extent;
  /** In pixels. */
  readonly height: number;
  /** The point at so many pixels from the left and top; null for none. */
  readonly pointAt: (x: number, y: number, width: number) => Position | null;
  /** What is said of a point. */
  readonly announce: (position: Position) => string;
  /** What is written below of the point that is read, or where nothing is. */
  readonly line: (position: Position | null) => ReactNode;
  /** The drawing for a width, with the point that is read marked. */
  readonly children: (width: number, position: Position | null) => ReactNode;
}

/** An SVG that is read by pointer, touch and keyboard; it is drawn when one comes near it. */
export function ReadDrawing(props: ReadDrawingProps) {
  const { title, pictureTitle, extent, height, pointAt, announce, line, children } = props;
  const [box, size] = useElementSize();
  const [whole, isSeen] = useSeen();
  const [position, setPosition] = useState<Position | null>(null);
  const width = size?.width ?? 0;
  const onPointer = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setPosition(pointAt(event.clientX - left, event.clientY - top, width));
  };
  return (
    <Walkable
      title={title}
      extent={extent}
      position={position}
      onMove={setPosition}
      announce={announce}
    >
      <div ref={whole}>
        <div
          ref={box}
          className={styles.box}
          style={{ height }}
          onPointerMove={onPointer}
          onPointerDown={onPointer}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setPosition(null)}
        >
          {width > 0 && isSeen && (
            <svg
              data-picture={pictureTitle}
              width={width}
              height={height}
              fontSize={12}
              aria-hidden="true"
            >
              {children(width, position)}
            </svg>
          )}
        </div>
      </div>
      <p className={styles.reading}>{line(position)}</p>
    </Walkable>
  );
}
