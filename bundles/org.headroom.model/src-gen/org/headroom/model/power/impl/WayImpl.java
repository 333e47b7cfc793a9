/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.Supply;
import org.headroom.model.power.Way;

import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Way</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getSupply <em>Supply</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getBreakerCurrent <em>Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getBreakerCurve <em>Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getBreakingCapacity <em>Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getRcdCurrent <em>Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getRcdType <em>Rcd Type</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getRcdGroup <em>Rcd Group</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.headroom.model.power.impl.WayImpl#isRcdDelayed <em>Rcd Delayed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WayImpl extends IdentifiedImpl implements Way {
	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected Port port;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhases() <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected static final Phases PHASES_EDEFAULT = Phases.UNSET;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected Phases phases = PHASES_EDEFAULT;

	/**
	 * The default value of the '{@link #isPinned() <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPinned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PINNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPinned() <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPinned()
	 * @generated
	 * @ordered
	 */
	protected boolean pinned = PINNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakerCurrent() <em>Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double BREAKER_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBreakerCurrent() <em>Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double breakerCurrent = BREAKER_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakerCurve() <em>Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurve()
	 * @generated
	 * @ordered
	 */
	protected static final String BREAKER_CURVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBreakerCurve() <em>Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakerCurve()
	 * @generated
	 * @ordered
	 */
	protected String breakerCurve = BREAKER_CURVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakingCapacity() <em>Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakingCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Double BREAKING_CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBreakingCapacity() <em>Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakingCapacity()
	 * @generated
	 * @ordered
	 */
	protected Double breakingCapacity = BREAKING_CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRcdCurrent() <em>Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final Double RCD_CURRENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRcdCurrent() <em>Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdCurrent()
	 * @generated
	 * @ordered
	 */
	protected Double rcdCurrent = RCD_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRcdType() <em>Rcd Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdType()
	 * @generated
	 * @ordered
	 */
	protected static final String RCD_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRcdType() <em>Rcd Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdType()
	 * @generated
	 * @ordered
	 */
	protected String rcdType = RCD_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRcdGroup() <em>Rcd Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String RCD_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRcdGroup() <em>Rcd Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRcdGroup()
	 * @generated
	 * @ordered
	 */
	protected String rcdGroup = RCD_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEQUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected Integer sequence = SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRcdDelayed() <em>Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRcdDelayed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RCD_DELAYED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRcdDelayed() <em>Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRcdDelayed()
	 * @generated
	 * @ordered
	 */
	protected boolean rcdDelayed = RCD_DELAYED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PowerPackage.Literals.WAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supply getSupply() {
		if (eContainerFeatureID() != PowerPackage.WAY__SUPPLY) return null;
		return (Supply)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSupply(Supply newSupply, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSupply, PowerPackage.WAY__SUPPLY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupply(Supply newSupply) {
		if (newSupply != eInternalContainer() || (eContainerFeatureID() != PowerPackage.WAY__SUPPLY && newSupply != null)) {
			if (EcoreUtil.isAncestor(this, newSupply))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSupply != null)
				msgs = ((InternalEObject)newSupply).eInverseAdd(this, PowerPackage.SUPPLY__WAYS, Supply.class, msgs);
			msgs = basicSetSupply(newSupply, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__SUPPLY, newSupply, newSupply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(Port newPort) {
		Port oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phases getPhases() {
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhases(Phases newPhases) {
		Phases oldPhases = phases;
		phases = newPhases == null ? PHASES_EDEFAULT : newPhases;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__PHASES, oldPhases, phases));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPinned() {
		return pinned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPinned(boolean newPinned) {
		boolean oldPinned = pinned;
		pinned = newPinned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__PINNED, oldPinned, pinned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBreakerCurrent() {
		return breakerCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakerCurrent(Double newBreakerCurrent) {
		Double oldBreakerCurrent = breakerCurrent;
		breakerCurrent = newBreakerCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__BREAKER_CURRENT, oldBreakerCurrent, breakerCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBreakerCurve() {
		return breakerCurve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakerCurve(String newBreakerCurve) {
		String oldBreakerCurve = breakerCurve;
		breakerCurve = newBreakerCurve;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__BREAKER_CURVE, oldBreakerCurve, breakerCurve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBreakingCapacity() {
		return breakingCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakingCapacity(Double newBreakingCapacity) {
		Double oldBreakingCapacity = breakingCapacity;
		breakingCapacity = newBreakingCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__BREAKING_CAPACITY, oldBreakingCapacity, breakingCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRcdCurrent() {
		return rcdCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdCurrent(Double newRcdCurrent) {
		Double oldRcdCurrent = rcdCurrent;
		rcdCurrent = newRcdCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__RCD_CURRENT, oldRcdCurrent, rcdCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRcdType() {
		return rcdType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdType(String newRcdType) {
		String oldRcdType = rcdType;
		rcdType = newRcdType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__RCD_TYPE, oldRcdType, rcdType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRcdGroup() {
		return rcdGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdGroup(String newRcdGroup) {
		String oldRcdGroup = rcdGroup;
		rcdGroup = newRcdGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__RCD_GROUP, oldRcdGroup, rcdGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(Integer newSequence) {
		Integer oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRcdDelayed() {
		return rcdDelayed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRcdDelayed(boolean newRcdDelayed) {
		boolean oldRcdDelayed = rcdDelayed;
		rcdDelayed = newRcdDelayed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PowerPackage.WAY__RCD_DELAYED, oldRcdDelayed, rcdDelayed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PowerPackage.WAY__SUPPLY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSupply((Supply)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PowerPackage.WAY__SUPPLY:
				return basicSetSupply(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case PowerPackage.WAY__SUPPLY:
				return eInternalContainer().eInverseRemove(this, PowerPackage.SUPPLY__WAYS, Supply.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PowerPackage.WAY__SUPPLY:
				return getSupply();
			case PowerPackage.WAY__PORT:
				return getPort();
			case PowerPackage.WAY__LABEL:
				return getLabel();
			case PowerPackage.WAY__PHASES:
				return getPhases();
			case PowerPackage.WAY__PINNED:
				return isPinned();
			case PowerPackage.WAY__BREAKER_CURRENT:
				return getBreakerCurrent();
			case PowerPackage.WAY__BREAKER_CURVE:
				return getBreakerCurve();
			case PowerPackage.WAY__BREAKING_CAPACITY:
				return getBreakingCapacity();
			case PowerPackage.WAY__RCD_CURRENT:
				return getRcdCurrent();
			case PowerPackage.WAY__RCD_TYPE:
				return getRcdType();
			case PowerPackage.WAY__RCD_GROUP:
				return getRcdGroup();
			case PowerPackage.WAY__SEQUENCE:
				return getSequence();
			case PowerPackage.WAY__RCD_DELAYED:
				return isRcdDelayed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PowerPackage.WAY__SUPPLY:
				setSupply((Supply)newValue);
				return;
			case PowerPackage.WAY__PORT:
				setPort((Port)newValue);
				return;
			case PowerPackage.WAY__LABEL:
				setLabel((String)newValue);
				return;
			case PowerPackage.WAY__PHASES:
				setPhases((Phases)newValue);
				return;
			case PowerPackage.WAY__PINNED:
				setPinned((Boolean)newValue);
				return;
			case PowerPackage.WAY__BREAKER_CURRENT:
				setBreakerCurrent((Double)newValue);
				return;
			case PowerPackage.WAY__BREAKER_CURVE:
				setBreakerCurve((String)newValue);
				return;
			case PowerPackage.WAY__BREAKING_CAPACITY:
				setBreakingCapacity((Double)newValue);
				return;
			case PowerPackage.WAY__RCD_CURRENT:
				setRcdCurrent((Double)newValue);
				return;
			case PowerPackage.WAY__RCD_TYPE:
				setRcdType((String)newValue);
				return;
			case PowerPackage.WAY__RCD_GROUP:
				setRcdGroup((String)newValue);
				return;
			case PowerPackage.WAY__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case PowerPackage.WAY__RCD_DELAYED:
				setRcdDelayed((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PowerPackage.WAY__SUPPLY:
				setSupply((Supply)null);
				return;
			case PowerPackage.WAY__PORT:
				setPort((Port)null);
				return;
			case PowerPackage.WAY__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PowerPackage.WAY__PHASES:
				setPhases(PHASES_EDEFAULT);
				return;
			case PowerPackage.WAY__PINNED:
				setPinned(PINNED_EDEFAULT);
				return;
			case PowerPackage.WAY__BREAKER_CURRENT:
				setBreakerCurrent(BREAKER_CURRENT_EDEFAULT);
				return;
			case PowerPackage.WAY__BREAKER_CURVE:
				setBreakerCurve(BREAKER_CURVE_EDEFAULT);
				return;
			case PowerPackage.WAY__BREAKING_CAPACITY:
				setBreakingCapacity(BREAKING_CAPACITY_EDEFAULT);
				return;
			case PowerPackage.WAY__RCD_CURRENT:
				setRcdCurrent(RCD_CURRENT_EDEFAULT);
				return;
			case PowerPackage.WAY__RCD_TYPE:
				setRcdType(RCD_TYPE_EDEFAULT);
				return;
			case PowerPackage.WAY__RCD_GROUP:
				setRcdGroup(RCD_GROUP_EDEFAULT);
				return;
			case PowerPackage.WAY__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case PowerPackage.WAY__RCD_DELAYED:
				setRcdDelayed(RCD_DELAYED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PowerPackage.WAY__SUPPLY:
				return getSupply() != null;
			case PowerPackage.WAY__PORT:
				return port != null;
			case PowerPackage.WAY__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PowerPackage.WAY__PHASES:
				return phases != PHASES_EDEFAULT;
			case PowerPackage.WAY__PINNED:
				return pinned != PINNED_EDEFAULT;
			case PowerPackage.WAY__BREAKER_CURRENT:
				return BREAKER_CURRENT_EDEFAULT == null ? breakerCurrent != null : !BREAKER_CURRENT_EDEFAULT.equals(breakerCurrent);
			case PowerPackage.WAY__BREAKER_CURVE:
				return BREAKER_CURVE_EDEFAULT == null ? breakerCurve != null : !BREAKER_CURVE_EDEFAULT.equals(breakerCurve);
			case PowerPackage.WAY__BREAKING_CAPACITY:
				return BREAKING_CAPACITY_EDEFAULT == null ? breakingCapacity != null : !BREAKING_CAPACITY_EDEFAULT.equals(breakingCapacity);
			case PowerPackage.WAY__RCD_CURRENT:
				return RCD_CURRENT_EDEFAULT == null ? rcdCurrent != null : !RCD_CURRENT_EDEFAULT.equals(rcdCurrent);
			case PowerPackage.WAY__RCD_TYPE:
				return RCD_TYPE_EDEFAULT == null ? rcdType != null : !RCD_TYPE_EDEFAULT.equals(rcdType);
			case PowerPackage.WAY__RCD_GROUP:
				return RCD_GROUP_EDEFAULT == null ? rcdGroup != null : !RCD_GROUP_EDEFAULT.equals(rcdGroup);
			case PowerPackage.WAY__SEQUENCE:
				return SEQUENCE_EDEFAULT == null ? sequence != null : !SEQUENCE_EDEFAULT.equals(sequence);
			case PowerPackage.WAY__RCD_DELAYED:
				return rcdDelayed != RCD_DELAYED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (label: ");
		result.append(label);
		result.append(", phases: ");
		result.append(phases);
		result.append(", pinned: ");
		result.append(pinned);
		result.append(", breakerCurrent: ");
		result.append(breakerCurrent);
		result.append(", breakerCurve: ");
		result.append(breakerCurve);
		result.append(", breakingCapacity: ");
		result.append(breakingCapacity);
		result.append(", rcdCurrent: ");
		result.append(rcdCurrent);
		result.append(", rcdType: ");
		result.append(rcdType);
		result.append(", rcdGroup: ");
		result.append(rcdGroup);
		result.append(", sequence: ");
		result.append(sequence);
		result.append(", rcdDelayed: ");
		result.append(rcdDelayed);
		result.append(')');
		return result.toString();
	}

} //WayImpl
