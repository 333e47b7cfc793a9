/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.SignalKind;

import org.headroom.model.base.impl.NamedImpl;

import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.sheet.SheetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sheet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#isLandscape <em>Landscape</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.headroom.model.sheet.impl.SheetImpl#getHiddenSignals <em>Hidden Signals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SheetImpl extends NamedImpl implements Sheet {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SheetKind KIND_EDEFAULT = SheetKind.FLOW;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SheetKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaper() <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaper()
	 * @generated
	 * @ordered
	 */
	protected static final PaperSize PAPER_EDEFAULT = PaperSize.A3;

	/**
	 * The cached value of the '{@link #getPaper() <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaper()
	 * @generated
	 * @ordered
	 */
	protected PaperSize paper = PAPER_EDEFAULT;

	/**
	 * The default value of the '{@link #isLandscape() <em>Landscape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLandscape()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LANDSCAPE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isLandscape() <em>Landscape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLandscape()
	 * @generated
	 * @ordered
	 */
	protected boolean landscape = LANDSCAPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<PlacedDevice> devices;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<Route> routes;

	/**
	 * The cached value of the '{@link #getFrames() <em>Frames</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrames()
	 * @generated
	 * @ordered
	 */
	protected EList<Frame> frames;

	/**
	 * The cached value of the '{@link #getTexts() <em>Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> texts;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<OffPageReference> references;

	/**
	 * The cached value of the '{@link #getHiddenSignals() <em>Hidden Signals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenSignals()
	 * @generated
	 * @ordered
	 */
	protected EList<SignalKind> hiddenSignals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SheetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SheetPackage.Literals.SHEET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.SHEET__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SheetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SheetKind newKind) {
		SheetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.SHEET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PaperSize getPaper() {
		return paper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaper(PaperSize newPaper) {
		PaperSize oldPaper = paper;
		paper = newPaper == null ? PAPER_EDEFAULT : newPaper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.SHEET__PAPER, oldPaper, paper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLandscape() {
		return landscape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLandscape(boolean newLandscape) {
		boolean oldLandscape = landscape;
		landscape = newLandscape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SheetPackage.SHEET__LANDSCAPE, oldLandscape, landscape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlacedDevice> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentWithInverseEList<PlacedDevice>(PlacedDevice.class, this, SheetPackage.SHEET__DEVICES, SheetPackage.PLACED_DEVICE__SHEET);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Route> getRoutes() {
		if (routes == null) {
			routes = new EObjectContainmentEList<Route>(Route.class, this, SheetPackage.SHEET__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Frame> getFrames() {
		if (frames == null) {
			frames = new EObjectContainmentEList<Frame>(Frame.class, this, SheetPackage.SHEET__FRAMES);
		}
		return frames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getTexts() {
		if (texts == null) {
			texts = new EObjectContainmentEList<Note>(Note.class, this, SheetPackage.SHEET__TEXTS);
		}
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OffPageReference> getReferences() {
		if (references == null) {
			references = new EObjectContainmentEList<OffPageReference>(OffPageReference.class, this, SheetPackage.SHEET__REFERENCES);
		}
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SignalKind> getHiddenSignals() {
		if (hiddenSignals == null) {
			hiddenSignals = new EDataTypeUniqueEList<SignalKind>(SignalKind.class, this, SheetPackage.SHEET__HIDDEN_SIGNALS);
		}
		return hiddenSignals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SheetPackage.SHEET__DEVICES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDevices()).basicAdd(otherEnd, msgs);
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
			case SheetPackage.SHEET__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case SheetPackage.SHEET__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
			case SheetPackage.SHEET__FRAMES:
				return ((InternalEList<?>)getFrames()).basicRemove(otherEnd, msgs);
			case SheetPackage.SHEET__TEXTS:
				return ((InternalEList<?>)getTexts()).basicRemove(otherEnd, msgs);
			case SheetPackage.SHEET__REFERENCES:
				return ((InternalEList<?>)getReferences()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SheetPackage.SHEET__NUMBER:
				return getNumber();
			case SheetPackage.SHEET__KIND:
				return getKind();
			case SheetPackage.SHEET__PAPER:
				return getPaper();
			case SheetPackage.SHEET__LANDSCAPE:
				return isLandscape();
			case SheetPackage.SHEET__DEVICES:
				return getDevices();
			case SheetPackage.SHEET__ROUTES:
				return getRoutes();
			case SheetPackage.SHEET__FRAMES:
				return getFrames();
			case SheetPackage.SHEET__TEXTS:
				return getTexts();
			case SheetPackage.SHEET__REFERENCES:
				return getReferences();
			case SheetPackage.SHEET__HIDDEN_SIGNALS:
				return getHiddenSignals();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SheetPackage.SHEET__NUMBER:
				setNumber((Integer)newValue);
				return;
			case SheetPackage.SHEET__KIND:
				setKind((SheetKind)newValue);
				return;
			case SheetPackage.SHEET__PAPER:
				setPaper((PaperSize)newValue);
				return;
			case SheetPackage.SHEET__LANDSCAPE:
				setLandscape((Boolean)newValue);
				return;
			case SheetPackage.SHEET__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends PlacedDevice>)newValue);
				return;
			case SheetPackage.SHEET__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends Route>)newValue);
				return;
			case SheetPackage.SHEET__FRAMES:
				getFrames().clear();
				getFrames().addAll((Collection<? extends Frame>)newValue);
				return;
			case SheetPackage.SHEET__TEXTS:
				getTexts().clear();
				getTexts().addAll((Collection<? extends Note>)newValue);
				return;
			case SheetPackage.SHEET__REFERENCES:
				getReferences().clear();
				getReferences().addAll((Collection<? extends OffPageReference>)newValue);
				return;
			case SheetPackage.SHEET__HIDDEN_SIGNALS:
				getHiddenSignals().clear();
				getHiddenSignals().addAll((Collection<? extends SignalKind>)newValue);
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
			case SheetPackage.SHEET__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SheetPackage.SHEET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SheetPackage.SHEET__PAPER:
				setPaper(PAPER_EDEFAULT);
				return;
			case SheetPackage.SHEET__LANDSCAPE:
				setLandscape(LANDSCAPE_EDEFAULT);
				return;
			case SheetPackage.SHEET__DEVICES:
				getDevices().clear();
				return;
			case SheetPackage.SHEET__ROUTES:
				getRoutes().clear();
				return;
			case SheetPackage.SHEET__FRAMES:
				getFrames().clear();
				return;
			case SheetPackage.SHEET__TEXTS:
				getTexts().clear();
				return;
			case SheetPackage.SHEET__REFERENCES:
				getReferences().clear();
				return;
			case SheetPackage.SHEET__HIDDEN_SIGNALS:
				getHiddenSignals().clear();
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
			case SheetPackage.SHEET__NUMBER:
				return number != NUMBER_EDEFAULT;
			case SheetPackage.SHEET__KIND:
				return kind != KIND_EDEFAULT;
			case SheetPackage.SHEET__PAPER:
				return paper != PAPER_EDEFAULT;
			case SheetPackage.SHEET__LANDSCAPE:
				return landscape != LANDSCAPE_EDEFAULT;
			case SheetPackage.SHEET__DEVICES:
				return devices != null && !devices.isEmpty();
			case SheetPackage.SHEET__ROUTES:
				return routes != null && !routes.isEmpty();
			case SheetPackage.SHEET__FRAMES:
				return frames != null && !frames.isEmpty();
			case SheetPackage.SHEET__TEXTS:
				return texts != null && !texts.isEmpty();
			case SheetPackage.SHEET__REFERENCES:
				return references != null && !references.isEmpty();
			case SheetPackage.SHEET__HIDDEN_SIGNALS:
				return hiddenSignals != null && !hiddenSignals.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", kind: ");
		result.append(kind);
		result.append(", paper: ");
		result.append(paper);
		result.append(", landscape: ");
		result.append(landscape);
		result.append(", hiddenSignals: ");
		result.append(hiddenSignals);
		result.append(')');
		return result.toString();
	}

} //SheetImpl
