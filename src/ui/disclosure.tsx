import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";

/** A word of a sentence that opens what changes it, drawn while it is open. Escape and a click elsewhere close it. */
export const Disclosure = ({
  label,
  hint,
  onOpen,
  children,
}: {
  readonly label: ReactNode;
  /** What opening it is for, to those who do not see the mark after the label. */
  readonly hint: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (element === null) return;
    const outside = (event: Event): void => {
      if (element.open && event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !element.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", outside);
    element.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      element.removeEventListener("keydown", onEscape);
    };
  }, []);
  return (
    <details
      className="disclosure"
      ref={details}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        <span className="disclosure-label">{label}</span> <span className="sr-only">{hint}</span>
      </summary>
      <div className="disclosure-body">{open && children}</div>
    </details>
  );
};
